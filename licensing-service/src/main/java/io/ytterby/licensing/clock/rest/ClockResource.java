package io.ytterby.licensing.clock.rest;

import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.standing.UnderMandate;
import io.ytterby.licensing.application.domain.ApplicationId;
import io.ytterby.licensing.clock.app.ReadClock;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** How long a case has taken, who held it, and why. */
@Path("/v1/applications")
public class ClockResource {
    private final ReadClock readClock;
    private final Caller caller;

    ClockResource(ReadClock readClock, Caller caller) {
        this.readClock = readClock;
        this.caller = caller;
    }

    @GET
    @Path("/{id}/clock")
    @UnderMandate("application:read")
    @RolesAllowed({Roles.EXPORTER, Roles.LICENSING_OFFICER, Roles.COUNTERSIGNER, Roles.REGULATOR})
    @Operation(
            summary = "The working-day clock of a case: who held it how long, what is left of 45 days, when it is"
                    + " likely to be decided, and why it takes so long")
    public Response read(@PathParam("id") ApplicationId id) {
        var reader = caller.actor();
        return readClock
                .read(id, reader)
                .map(found -> Response.ok(ClockReply.of(id.value(), found, reader.isAuthority()))
                        .build())
                .orElseGet(() -> Problems.notFound("application", id).response());
    }
}
