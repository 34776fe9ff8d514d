package io.ytterby.licensing.casework.rest;

import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.rest.Idempotent;
import io.ytterby.licensing.application.domain.ApplicationId;
import io.ytterby.licensing.casework.app.HandCase;
import io.ytterby.licensing.casework.app.MoveDesk;
import io.ytterby.licensing.casework.rest.DeskRequests.AssignRequest;
import io.ytterby.licensing.casework.rest.DeskRequests.MoveRequest;
import io.ytterby.licensing.casework.rest.DeskRequests.ReasonRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Who works on a case, and in which queue it lies. */
@Path("/v1/applications")
public class DeskResource {
    private final HandCase handCase;
    private final MoveDesk moveDesk;
    private final Caller caller;

    DeskResource(HandCase handCase, MoveDesk moveDesk, Caller caller) {
        this.handCase = handCase;
        this.moveDesk = moveDesk;
        this.caller = caller;
    }

    @POST
    @Path("/{id}:take")
    @RolesAllowed({Roles.LICENSING_OFFICER, Roles.COUNTERSIGNER})
    @Idempotent
    @Operation(summary = "Takes a case that nobody works on; of two who try at once one gets it")
    public Response take(@PathParam("id") ApplicationId id) {
        return FlagResource.answer(handCase.take(id, caller.actor()), Response.Status.OK);
    }

    @POST
    @Path("/{id}:release")
    @RolesAllowed({Roles.LICENSING_OFFICER, Roles.COUNTERSIGNER})
    @Idempotent
    @Operation(summary = "Gives a case back that the caller works on")
    public Response release(@PathParam("id") ApplicationId id, @Valid @NotNull ReasonRequest asked) {
        return FlagResource.answer(handCase.release(id, asked.reason().strip(), caller.actor()), Response.Status.OK);
    }

    @POST
    @Path("/{id}:assign")
    @RolesAllowed({Roles.LICENSING_OFFICER, Roles.REGULATOR})
    @Idempotent
    @Operation(summary = "Gives a case to an officer, whoever has it now")
    public Response assign(@PathParam("id") ApplicationId id, @Valid @NotNull AssignRequest asked) {
        return FlagResource.answer(
                handCase.assign(id, asked.officer(), asked.reason().strip(), caller.actor()), Response.Status.OK);
    }

    @POST
    @Path("/{id}:move")
    @RolesAllowed({Roles.LICENSING_OFFICER, Roles.REGULATOR})
    @Idempotent
    @Operation(summary = "Puts a case into another queue; from then on no rule moves it")
    public Response move(@PathParam("id") ApplicationId id, @Valid @NotNull MoveRequest asked) {
        return FlagResource.answer(
                moveDesk.byHand(id, asked.queue(), asked.reason().strip(), caller.actor()), Response.Status.OK);
    }
}
