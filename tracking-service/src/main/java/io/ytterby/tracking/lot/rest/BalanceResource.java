package io.ytterby.tracking.lot.rest;

import io.ytterby.kernel.LotId;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.Problems;
import io.ytterby.tracking.operation.app.BalanceLot;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What came into a lot and what became of it. */
@Path("/v1/lots/{id}/balance")
public class BalanceResource {
    private final BalanceLot balanceLot;
    private final Caller caller;

    BalanceResource(BalanceLot balanceLot, Caller caller) {
        this.balanceLot = balanceLot;
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
                    "What came into a lot and what became of it, in all and of each element, counted from segments and"
                            + " operations at this moment")
    public Response show(@PathParam("id") LotId id) {
        return balanceLot
                .of(caller.actor(), id)
                .map(balance -> Response.ok(BalanceReply.of(balance)).build())
                .orElseGet(() -> Problems.notFound("lot", id).response());
    }
}
