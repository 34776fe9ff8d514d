package io.ytterby.tracking.transformation.rest;

import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.rest.Idempotent;
import io.ytterby.tracking.transformation.app.ProcessRegister;
import io.ytterby.tracking.transformation.app.TransformLots;
import io.ytterby.tracking.transformation.app.TransformationOutcome;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Process runs: goods of the next stage made of lots. */
@Path("/v1/transformations")
public class TransformationResource {
    private final TransformLots transformLots;
    private final ProcessRegister register;
    private final Caller caller;

    TransformationResource(TransformLots transformLots, ProcessRegister register, Caller caller) {
        this.transformLots = transformLots;
        this.register = register;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.CUSTODIAN)
    @Idempotent
    @Operation(
            summary = "Makes lots of lots in a process; every rare earth has to add up, or the refusal has the numbers")
    public Response transform(@Valid @NotNull TransformationRequest asked) {
        var order = asked.toOrder(register.processes().stoichiometry());
        return switch (transformLots.transform(caller.actor(), order)) {
            case TransformationOutcome.Done done -> MadeReply.created(done.made());
            case TransformationOutcome.Refused refused ->
                TransformationProblems.of(refused.why()).response();
        };
    }
}
