package io.ytterby.intelligence.alert.rest;

import io.ytterby.intelligence.alert.app.Alerts;
import io.ytterby.intelligence.alert.domain.AlertId;
import io.ytterby.intelligence.alert.domain.AlertState;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.problem.ProblemLanguage;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.Listings;
import io.ytterby.kit.rest.Page;
import io.ytterby.kit.rest.PageRequest;
import io.ytterby.kit.rest.Replies;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Alerts. What is done about one is {@link AlertVerbsResource}. */
@Path("/v1/alerts")
public class AlertResource {
    private static final int MOST_RECORDS = 100;

    private final Alerts alerts;
    private final Listings listings;

    AlertResource(Alerts alerts, Listings listings) {
        this.alerts = alerts;
        this.listings = listings;
    }

    @GET
    @RolesAllowed({Roles.CASE_OFFICER, Roles.CUSTOMS_OFFICER, Roles.REGULATOR, Roles.AUDITOR})
    @Operation(summary = "Alerts, the newest first; test= asks for those that failed it, such as MASS_BALANCE.")
    public Response list(
            @BeanParam PageRequest page,
            @QueryParam("state") @Nullable AlertState state,
            @QueryParam("from") @Nullable @Pattern(regexp = "[A-Z]{2}") String from,
            @QueryParam("to") @Nullable @Pattern(regexp = "[A-Z]{2}") String to,
            @QueryParam("hs6") @Nullable @Pattern(regexp = "[0-9]{6}") String hs6,
            @QueryParam("test") @Nullable @Pattern(regexp = "[A-Z_]{1,40}") String test,
            @Context HttpHeaders headers) {
        var language = ProblemLanguage.asked(headers);
        var query = new Alerts.Query(state, from, to, hs6, test);
        return listings.answer(page, headers, AlertReply.class, asked -> {
            var found = alerts.list(query, asked.beforeNumber(), asked.fetchSize());
            return Page.of(found, asked, row -> Long.toString(row.place()))
                    .map(row -> AlertReply.of(row.alert(), null, language));
        });
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.CASE_OFFICER, Roles.CUSTOMS_OFFICER, Roles.REGULATOR, Roles.AUDITOR})
    @Operation(summary = "An alert: which test failed, with the numbers, and the records it rests on.")
    public Response show(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return alerts.lookUp(new AlertId(id))
                .map(found -> Replies.ok(
                        AlertReply.of(found, alerts.records(found.id(), MOST_RECORDS), ProblemLanguage.asked(headers)),
                        id.toString(),
                        found.version()))
                .map(shown -> Response.fromResponse(shown)
                        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                        .build())
                .orElseGet(() -> Problems.notFound("alert", id).response());
    }
}
