package io.ytterby.tracking.transformation.rest;

import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.rest.Idempotent;
import io.ytterby.tracking.transformation.app.BlendLots;
import io.ytterby.tracking.transformation.app.TransformationOutcome;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Blends: goods of one stage that are physically mixed. */
@Path("/v1/blends")
public class BlendResource {
    private final BlendLots blendLots;
    private final Caller caller;

    BlendResource(BlendLots blendLots, Caller caller) {
        this.blendLots = blendLots;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.CUSTODIAN)
    @Idempotent
    @Operation(summary = "Pours lots of one stage together into a new one; its composition is computed")
    public Response blend(@Valid @NotNull BlendRequest asked) {
        return switch (blendLots.blend(caller.actor(), asked.toOrder())) {
            case TransformationOutcome.Done done -> MadeReply.created(done.made());
            case TransformationOutcome.Refused refused ->
                TransformationProblems.of(refused.why()).response();
        };
    }
}
