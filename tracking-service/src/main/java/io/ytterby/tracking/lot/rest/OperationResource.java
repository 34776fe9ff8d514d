package io.ytterby.tracking.lot.rest;

import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.Idempotent;
import io.ytterby.tracking.lot.app.LotProblems;
import io.ytterby.tracking.lot.app.Operations.Written;
import io.ytterby.tracking.lot.domain.LotOutcome;
import io.ytterby.tracking.lot.domain.OperationId;
import io.ytterby.tracking.operation.app.LookUpOperations;
import io.ytterby.tracking.operation.app.ReverseOperation;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What was done with lots. */
@Path("/v1/operations")
public class OperationResource {
    private final LookUpOperations lookUpOperations;
    private final ReverseOperation reverseOperation;
    private final Caller caller;

    OperationResource(LookUpOperations lookUpOperations, ReverseOperation reverseOperation, Caller caller) {
        this.lookUpOperations = lookUpOperations;
        this.reverseOperation = reverseOperation;
        this.caller = caller;
    }

    /** Why it is undone, in people's words. */
    public record ReverseRequest(@NotBlank @Size(max = 500) String reason) {}

    @GET
    @Path("/{id}")
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
    @Operation(summary = "An operation: what it took in, what it brought out, what undid it")
    public Response show(@PathParam("id") UUID id) {
        return lookUpOperations
                .see(caller.actor(), new OperationId(id))
                .map(found -> Response.ok(OperationReply.of(found)).build())
                .orElseGet(() -> Problems.notFound("operation", id).response());
    }

    @POST
    @Path("/{id}:reverse")
    @RolesAllowed({Roles.CUSTODIAN, Roles.PRODUCER})
    @Idempotent
    @Operation(
            summary =
                    "Undoes an operation while nothing later touched its lots: every lot and every gram is what it was"
                            + " before; its EPCIS event is declared erroneous")
    public Response reverse(@PathParam("id") UUID id, @Valid @NotNull ReverseRequest asked) {
        return switch (reverseOperation.reverse(caller.actor(), new OperationId(id), asked.reason())) {
            case LotOutcome.Done<Written> done ->
                Response.ok(OperationReply.of(done.value())).build();
            case LotOutcome.Refused<Written> refused ->
                LotProblems.of(refused.why()).response();
        };
    }
}
