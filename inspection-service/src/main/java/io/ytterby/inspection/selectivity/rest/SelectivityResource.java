package io.ytterby.inspection.selectivity.rest;

import io.ytterby.inspection.order.domain.Lane;
import io.ytterby.inspection.selectivity.app.Feedback;
import io.ytterby.inspection.selectivity.app.Selections;
import io.ytterby.inspection.selectivity.app.WatchDrift;
import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.problem.ProblemException;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.Listings;
import io.ytterby.kit.rest.Page;
import io.ytterby.kit.rest.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What selection did, and what came of it. For customs alone; never for those whose goods they are. */
@Path("/v1/selectivity")
public class SelectivityResource {
    private static final Duration SHOWN = Duration.ofDays(90);
    private static final Duration LONGEST = Duration.ofDays(3_660);

    private final Selections selections;
    private final Feedback feedback;
    private final WatchDrift watchDrift;
    private final Listings listings;
    private final Clock clock;

    SelectivityResource(
            Selections selections, Feedback feedback, WatchDrift watchDrift, Listings listings, Clock clock) {
        this.selections = selections;
        this.feedback = feedback;
        this.watchDrift = watchDrift;
        this.listings = listings;
        this.clock = clock;
    }

    @GET
    @Path("/selections")
    @RolesAllowed(Roles.CUSTOMS_OFFICER)
    @Operation(summary = "Every judgement as it was stored, the newest first; all of one declaration, or of one lane")
    public Response selections(
            @BeanParam PageRequest page,
            @QueryParam("declarationId") @Nullable DeclarationId declaration,
            @QueryParam("lane") @Nullable Lane lane,
            @Context HttpHeaders headers) {
        return listings.answer(page, headers, SelectionReply.class, asked -> {
            var found = selections.list(declaration, lane, asked.beforeNumber(), asked.fetchSize());
            return Page.of(found, asked, row -> Long.toString(row.place()))
                    .map(row -> SelectionReply.of(row.selection()));
        });
    }

    @GET
    @Path("/feedback")
    @RolesAllowed(Roles.CUSTOMS_OFFICER)
    @Operation(
            summary = "What came of the goods that were judged from one instant to another; the last 90 days if"
                    + " nothing is said")
    public Response feedback(@QueryParam("from") @Nullable Instant from, @QueryParam("to") @Nullable Instant to) {
        var end = to == null ? clock.instant() : to;
        var begin = begin(from, end);
        return Response.ok(FeedbackReply.of(
                        begin, end, feedback.all(begin, end), feedback.drawn(begin, end), feedback.rules(begin, end)))
                .build();
    }

    @GET
    @Path("/drift")
    @RolesAllowed(Roles.CUSTOMS_OFFICER)
    @Operation(
            summary = "Each lane's share week by week beside what the profile in force expects; alarming if it is"
                    + " further off than chance explains")
    public Response drift(@QueryParam("from") @Nullable Instant from, @QueryParam("to") @Nullable Instant to) {
        var end = to == null ? clock.instant() : to;
        return Response.ok(DriftReply.of(watchDrift.weeks(begin(from, end), end)))
                .build();
    }

    private static Instant begin(@Nullable Instant from, Instant end) {
        var begin = from == null ? end.minus(SHOWN) : from;
        if (begin.isAfter(end) || begin.plus(LONGEST).isBefore(end))
            throw new ProblemException(Problems.invalid("?from", "must be before to, and within ten years of it."));
        return begin;
    }
}
