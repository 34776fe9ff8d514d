package io.ytterby.inspection.alert.rest;

import io.ytterby.inspection.alert.app.AlertHits;
import io.ytterby.inspection.alert.domain.Match;
import io.ytterby.inspection.declaration.app.Declarations;
import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Which alerts a declaration matches: for officers, never for its parties. */
@Path("/v1/declarations/{id}/alert-hits")
public class AlertHitsResource {
    private final Declarations declarations;
    private final AlertHits alertHits;
    private final Clock clock;

    AlertHitsResource(Declarations declarations, AlertHits alertHits, Clock clock) {
        this.declarations = declarations;
        this.alertHits = alertHits;
        this.clock = clock;
    }

    /** An alert and in what the declaration is as it says. */
    record HitReply(AlertReply alert, List<Match> why) {}

    @GET
    @RolesAllowed(Roles.CUSTOMS_OFFICER)
    @Operation(summary = "The active alerts that a declaration matches, and in what; at most a hundred.")
    public Response hits(@PathParam("id") DeclarationId id) {
        var now = clock.instant();
        return declarations
                .lookUp(id)
                .map(alertHits::of)
                .map(hits -> hits.stream()
                        .map(hit -> new HitReply(AlertReply.of(hit.alert(), now), hit.why()))
                        .toList())
                .map(rows -> Response.ok(new Page<>(rows, null)).build())
                .orElseGet(() -> Problems.notFound("declaration", id).response());
    }
}
