package io.ytterby.licensing.casework.rest;

import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.Idempotent;
import io.ytterby.licensing.application.domain.ApplicationId;
import io.ytterby.licensing.casework.app.RaiseFlag;
import io.ytterby.licensing.casework.app.ReadQueues;
import io.ytterby.licensing.casework.domain.DeskOutcome;
import io.ytterby.licensing.casework.rest.DeskRequests.FlagRequest;
import io.ytterby.licensing.casework.rest.FlagReply.FlagsReply;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What is noted on a case; for authorities only. Taking a flag off is {@link FlagRemovalResource}. */
@Path("/v1/applications")
public class FlagResource {
    private final RaiseFlag raiseFlag;
    private final ReadQueues readQueues;
    private final Caller caller;

    FlagResource(RaiseFlag raiseFlag, ReadQueues readQueues, Caller caller) {
        this.raiseFlag = raiseFlag;
        this.readQueues = readQueues;
        this.caller = caller;
    }

    @GET
    @Path("/{id}/flags")
    @RolesAllowed({Roles.LICENSING_OFFICER, Roles.COUNTERSIGNER, Roles.REGULATOR})
    @Operation(summary = "All flags of a case, oldest first, with those that were taken off and why")
    public Response list(@PathParam("id") ApplicationId id) {
        return readQueues
                .flags(id)
                .map(flags -> Response.ok(FlagsReply.of(flags)).build())
                .orElseGet(() -> Problems.notFound("application", id).response());
    }

    @POST
    @Path("/{id}/flags")
    @RolesAllowed({Roles.LICENSING_OFFICER, Roles.REGULATOR})
    @Idempotent
    @Operation(summary = "Notes something on a case; the case may go to another queue for it")
    public Response raise(@PathParam("id") ApplicationId id, @Valid @NotNull FlagRequest asked) {
        return answer(
                raiseFlag.raiseByHand(id, asked.kind(), asked.reason().strip(), caller.actor()),
                Response.Status.CREATED);
    }

    static Response answer(DeskOutcome outcome, Response.Status done) {
        return switch (outcome) {
            case DeskOutcome.Done(var desk) ->
                Response.status(done).entity(DeskReply.of(desk)).build();
            case DeskOutcome.Flagged(var flag) ->
                Response.status(done).entity(FlagReply.of(flag)).build();
            case DeskOutcome.Refused refused -> DeskProblems.of(refused).response();
        };
    }
}
