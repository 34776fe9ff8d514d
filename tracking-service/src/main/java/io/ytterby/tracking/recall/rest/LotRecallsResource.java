package io.ytterby.tracking.recall.rest;

import io.ytterby.kernel.LotId;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.Problems;
import io.ytterby.tracking.recall.app.LookUpRecalls;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Whether a lot is recalled, for everybody who may see it. */
@Path("/v1/lots/{id}/recalls")
public class LotRecallsResource {
    private final LookUpRecalls lookUpRecalls;
    private final Caller caller;

    LotRecallsResource(LookUpRecalls lookUpRecalls, Caller caller) {
        this.lookUpRecalls = lookUpRecalls;
        this.caller = caller;
    }

    /** The open recalls that any gram of a lot falls under. */
    public record LotRecallsReply(boolean recalled, List<RecallReply> items) {}

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
    @Operation(summary = "The open recalls that any gram of this lot falls under, whatever it was made of.")
    public Response recalls(@PathParam("id") LotId id) {
        return lookUpRecalls
                .ofLot(caller.actor(), id)
                .map(recalls -> Response.ok(new LotRecallsReply(
                                !recalls.isEmpty(),
                                recalls.stream().map(RecallReply::of).toList()))
                        .build())
                .orElseGet(() -> Problems.notFound("lot", id).response());
    }
}
