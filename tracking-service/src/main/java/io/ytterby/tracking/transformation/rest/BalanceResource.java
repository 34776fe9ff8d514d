package io.ytterby.tracking.transformation.rest;

import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.Problems;
import io.ytterby.tracking.lot.domain.OperationId;
import io.ytterby.tracking.transformation.app.LookUpBalance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The books of a process run. */
@Path("/v1/operations/{id}/balance")
public class BalanceResource {
    private final LookUpBalance lookUpBalance;
    private final Caller caller;

    BalanceResource(LookUpBalance lookUpBalance, Caller caller) {
        this.lookUpBalance = lookUpBalance;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.PRODUCER, Roles.CUSTODIAN, Roles.REGULATOR, Roles.CUSTOMS_OFFICER, Roles.LAB_ANALYST})
    @Operation(summary = "What of each rare earth went into a process run, came out and was lost")
    public Response balance(@PathParam("id") UUID id) {
        return lookUpBalance
                .of(caller.actor(), new OperationId(id))
                .map(balance -> Response.ok(BalanceReply.of(balance)).build())
                .orElseGet(() -> Problems.notFound("process run", id).response());
    }
}
