package io.ytterby.tracking.interop.rest;

import io.ytterby.kernel.LotId;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.Problems;
import io.ytterby.tracking.interop.app.TraceLot;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A lot's tree as Catena-X reads it: Trace-X imports the answer as it is. */
@Path("/v1/lots/{id}/tractusx")
public class TractusxResource {
    private final TraceLot traceLot;
    private final TractusxAssets assets;
    private final Caller caller;

    TractusxResource(TraceLot traceLot, TractusxAssets assets, Caller caller) {
        this.traceLot = traceLot;
        this.assets = assets;
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
            summary = "A lot and what it was made of as aspect models of Catena-X: Batch or SerialPart 3.0.0,"
                    + " SingleLevelBomAsBuilt and SingleLevelUsageAsBuilt 3.0.0")
    public Response export(
            @PathParam("id") LotId id, @QueryParam("depth") @DefaultValue("3") @Min(1) @Max(10) int depth) {
        return traceLot.trace(caller.actor(), id, depth)
                .map(traced -> Response.ok(assets.of(traced)).build())
                .orElseGet(() -> Problems.notFound("lot", id).response());
    }
}
