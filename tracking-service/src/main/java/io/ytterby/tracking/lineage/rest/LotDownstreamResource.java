package io.ytterby.tracking.lineage.rest;

import io.ytterby.kernel.LotId;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.Problems;
import io.ytterby.tracking.lineage.app.TraceGoods;
import io.ytterby.tracking.lineage.app.TraceGoods.Seen;
import io.ytterby.tracking.lineage.domain.Lineage.Direction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What became of all that a lot ever held. */
@Path("/v1/lots/{id}/downstream")
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
public class LotDownstreamResource {
    private final TraceGoods traceGoods;
    private final LineageAnswers answers;
    private final Caller caller;

    LotDownstreamResource(TraceGoods traceGoods, LineageAnswers answers, Caller caller) {
        this.traceGoods = traceGoods;
        this.answers = answers;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary = "The graph of what was made of all that a lot ever held, with the share that comes from it."
                    + " CSV and NDJSON list the goods.")
    public Response lineage(@PathParam("id") LotId id, @BeanParam LineageQuery asked, @Context HttpHeaders headers) {
        return seen(id, asked)
                .map(seen -> answers.answer(seen, asked, headers))
                .orElseGet(() -> Problems.notFound("lot", id).response());
    }

    @GET
    @Path("/graph.svg")
    @Operation(summary = "The same graph as a drawing, origins at the left; beyond a hundred nodes alike ones are one.")
    public Response drawing(@PathParam("id") LotId id, @BeanParam LineageQuery asked) {
        return seen(id, asked)
                .map(seen -> answers.drawing(seen, asked))
                .orElseGet(() -> Problems.notFound("lot", id).response());
    }

    private Optional<Seen> seen(LotId id, LineageQuery asked) {
        return traceGoods.ofLot(caller.actor(), id, Direction.DOWNSTREAM, asked.limits());
    }
}
