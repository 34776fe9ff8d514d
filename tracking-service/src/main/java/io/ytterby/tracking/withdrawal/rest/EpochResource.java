package io.ytterby.tracking.withdrawal.rest;

import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.Idempotent;
import io.ytterby.tracking.withdrawal.app.WithdrawCodes;
import io.ytterby.tracking.withdrawal.rest.BlockResource.ExposeRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Key epochs, withdrawn as a whole. */
@Path("/v1/epochs")
@RolesAllowed(Roles.REGULATOR)
public class EpochResource {
    private static final int EPOCHS = 256;

    private final WithdrawCodes withdrawCodes;
    private final Caller caller;

    EpochResource(WithdrawCodes withdrawCodes, Caller caller) {
        this.withdrawCodes = withdrawCodes;
        this.caller = caller;
    }

    @POST
    @Path("/{epoch}:revoke")
    @Idempotent
    @Operation(summary = "Withdraws every code of a key epoch, as after the loss of its key")
    public Response revoke(@PathParam("epoch") int epoch, @Valid @NotNull ExposeRequest asked) {
        if (epoch < 0 || epoch >= EPOCHS)
            return Problems.notFound("epoch", epoch).response();
        withdrawCodes.withdrawEpoch(caller.actor(), epoch, asked.ground(), asked.reason());
        return Response.noContent().build();
    }
}
