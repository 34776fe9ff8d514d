package io.ytterby.intelligence.label.rest;

import io.ytterby.intelligence.label.app.Labels;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.rest.Listings;
import io.ytterby.kit.rest.Page;
import io.ytterby.kit.rest.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What was found out about records, for who learns from it and who judges the tests. */
@Path("/v1/labels")
public class LabelResource {
    private final Labels labels;
    private final Listings listings;

    LabelResource(Labels labels, Listings listings) {
        this.labels = labels;
        this.listings = listings;
    }

    /** @param propensity how likely the record was looked at: weigh it by one over that */
    public record LabelReply(String recordId, String outcome, String source, BigDecimal propensity, Instant foundAt) {}

    /** @param weightedPrecision share of illegal ones, with what is seldom looked at weighing more */
    public record FeatureReply(String feature, long labelled, long illegal, BigDecimal weightedPrecision) {}

    /** Of each feature. */
    public record FeedbackReply(List<FeatureReply> features) {}

    @GET
    @RolesAllowed({Roles.CASE_OFFICER, Roles.REGULATOR, Roles.AUDITOR})
    @Operation(summary = "What was found out about records, the newest first, each with its propensity.")
    public Response list(@BeanParam PageRequest page, @Context HttpHeaders headers) {
        return listings.answer(page, headers, LabelReply.class, asked -> {
            var found = labels.list(asked.beforeNumber(), asked.fetchSize());
            return Page.of(found, asked, row -> Long.toString(row.place())).map(row -> {
                var label = row.label();
                return new LabelReply(
                        label.record().toString(),
                        label.outcome().name(),
                        label.source(),
                        label.propensity(),
                        label.foundAt());
            });
        });
    }

    @GET
    @Path("/feedback")
    @RolesAllowed({Roles.CASE_OFFICER, Roles.REGULATOR, Roles.AUDITOR})
    @Operation(
            summary = "Of each feature: how many records it spoke against were looked at, and what share was illegal.")
    public Response feedback() {
        var features = labels.byFeature().stream()
                .map(one -> new FeatureReply(one.feature(), one.labelled(), one.illegal(), one.weighted()))
                .toList();
        return Response.ok(new FeedbackReply(features)).build();
    }
}
