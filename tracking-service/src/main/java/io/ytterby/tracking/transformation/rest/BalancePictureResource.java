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

/** The books of a process run as a picture. */
@Path("/v1/operations/{id}/balance.svg")
public class BalancePictureResource {
    private final LookUpBalance lookUpBalance;
    private final Caller caller;

    BalancePictureResource(LookUpBalance lookUpBalance, Caller caller) {
        this.lookUpBalance = lookUpBalance;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.PRODUCER, Roles.CUSTODIAN, Roles.REGULATOR, Roles.CUSTOMS_OFFICER, Roles.LAB_ANALYST})
    @Operation(summary = "The books as a picture: for each rare earth a bar of what went in over one of what came out")
    public Response picture(@PathParam("id") UUID id) {
        return lookUpBalance
                .of(caller.actor(), new OperationId(id))
                .map(balance ->
                        Response.ok(BalancePicture.of(balance), "image/svg+xml").build())
                .orElseGet(() -> Problems.notFound("process run", id).response());
    }
}
