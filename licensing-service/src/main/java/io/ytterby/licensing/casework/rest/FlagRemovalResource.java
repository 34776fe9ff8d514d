package io.ytterby.licensing.casework.rest;

import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.rest.Idempotent;
import io.ytterby.licensing.casework.app.RemoveFlag;
import io.ytterby.licensing.casework.rest.DeskRequests.ReasonRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A flag by its own number. */
@Path("/v1/flags")
public class FlagRemovalResource {
    private final RemoveFlag removeFlag;
    private final Caller caller;

    FlagRemovalResource(RemoveFlag removeFlag, Caller caller) {
        this.removeFlag = removeFlag;
        this.caller = caller;
    }

    @POST
    @Path("/{flag}:remove")
    @RolesAllowed({Roles.LICENSING_OFFICER, Roles.REGULATOR})
    @Idempotent
    @Operation(summary = "Takes a flag off, with a reason; that it was there stays on record")
    public Response remove(@PathParam("flag") long flag, @Valid @NotNull ReasonRequest asked) {
        return FlagResource.answer(removeFlag.remove(flag, asked.reason().strip(), caller.actor()), Response.Status.OK);
    }
}
