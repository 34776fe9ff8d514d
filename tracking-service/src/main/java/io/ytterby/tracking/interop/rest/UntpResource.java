package io.ytterby.tracking.interop.rest;

import io.ytterby.kernel.LotId;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.Problems;
import io.ytterby.tracking.interop.app.TraceLot;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** How a lot came to be, as a Digital Traceability Event of the UN Transparency Protocol. */
@Path("/v1/lots/{id}/untp")
public class UntpResource {
    private final TraceLot traceLot;
    private final TraceabilityEvents events;
    private final Caller caller;

    UntpResource(TraceLot traceLot, TraceabilityEvents events, Caller caller) {
        this.traceLot = traceLot;
        this.events = events;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({
        Roles.PRODUCER,
        Roles.CUSTODIAN,
        Roles.EXPORTER,
        Roles.BUYER,
        Roles.REGULATOR,
        Roles.LICENSING_OFFICER,
        Roles.CUSTOMS_OFFICER,
        Roles.LAB_ANALYST
    })
    @Operation(
            summary =
                    "How a lot and what it was made of came to be: a UNTP 0.7.0 Digital Traceability Event, a credential that"
                            + " is still to be signed by its issuer")
    public Response export(
            @PathParam("id") LotId id, @QueryParam("depth") @DefaultValue("3") @Min(1) @Max(10) int depth) {
        return traceLot.trace(caller.actor(), id, depth)
                .map(traced -> Response.ok(events.of(id, traced)).build())
                .orElseGet(() -> Problems.notFound("lot", id).response());
    }
}
