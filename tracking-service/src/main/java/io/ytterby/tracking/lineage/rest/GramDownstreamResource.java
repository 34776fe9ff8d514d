package io.ytterby.tracking.lineage.rest;

import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.Problems;
import io.ytterby.tracking.gram.app.LookUpGram;
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

/** What one gram became part of. */
@Path("/v1/grams/{code}/downstream")
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
public class GramDownstreamResource {
    private final LookUpGram lookUpGram;
    private final TraceGoods traceGoods;
    private final LineageAnswers answers;
    private final Caller caller;

    GramDownstreamResource(LookUpGram lookUpGram, TraceGoods traceGoods, LineageAnswers answers, Caller caller) {
        this.lookUpGram = lookUpGram;
        this.traceGoods = traceGoods;
        this.answers = answers;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "The graph of what was made of a gram, with the share that comes from it.")
    public Response lineage(
            @PathParam("code") String code, @BeanParam LineageQuery asked, @Context HttpHeaders headers) {
        return seen(code, asked)
                .map(seen -> answers.answer(seen, asked, headers))
                .orElseGet(() -> Problems.notFound("gram", code).response());
    }

    @GET
    @Path("/graph.svg")
    @Operation(summary = "The same graph as a drawing, origins at the left; beyond a hundred nodes alike ones are one.")
    public Response drawing(@PathParam("code") String code, @BeanParam LineageQuery asked) {
        return seen(code, asked)
                .map(seen -> answers.drawing(seen, asked))
                .orElseGet(() -> Problems.notFound("gram", code).response());
    }

    private Optional<Seen> seen(String code, LineageQuery asked) {
        var actor = caller.actor();
        return lookUpGram
                .find(code)
                .flatMap(gram ->
                        traceGoods.ofGram(actor, gram.lot(), gram.code().gram(), Direction.DOWNSTREAM, asked.limits()));
    }
}
