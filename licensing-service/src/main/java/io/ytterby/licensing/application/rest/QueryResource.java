package io.ytterby.licensing.application.rest;

import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.Idempotent;
import io.ytterby.kit.standing.UnderMandate;
import io.ytterby.licensing.application.app.ReadQueries;
import io.ytterby.licensing.application.app.SettleQuery;
import io.ytterby.licensing.application.domain.QueryId;
import io.ytterby.licensing.application.domain.StepOutcome;
import io.ytterby.licensing.application.rest.CaseRequests.AnswerRequest;
import io.ytterby.licensing.application.rest.CaseRequests.ReasonRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** Questions to the exporter. While one is open the case waits, and its clock with it. */
@Path("/v1/queries")
public class QueryResource {
    private final SettleQuery settleQuery;
    private final ReadQueries readQueries;
    private final Caller caller;

    QueryResource(SettleQuery settleQuery, ReadQueries readQueries, Caller caller) {
        this.settleQuery = settleQuery;
        this.readQueries = readQueries;
        this.caller = caller;
    }

    @GET
    @Path("/{id}")
    @UnderMandate("application:read")
    @RolesAllowed({Roles.EXPORTER, Roles.LICENSING_OFFICER, Roles.COUNTERSIGNER, Roles.REGULATOR})
    public Response read(@PathParam("id") QueryId id) {
        var reader = caller.actor();
        return readQueries
                .read(id, reader)
                .map(found -> Response.ok(QueryReply.of(found, reader)).build())
                .orElseGet(() -> Problems.notFound("query", id).response());
    }

    @POST
    @Path("/{id}:answer")
    @UnderMandate("application:answer")
    @RolesAllowed(Roles.EXPORTER)
    @Idempotent
    public Response answer(@PathParam("id") QueryId id, @Valid @NotNull AnswerRequest asked) {
        return settled(id, settleQuery.answer(id, asked.answer().strip(), caller.actor()));
    }

    @POST
    @Path("/{id}:close")
    @RolesAllowed(Roles.LICENSING_OFFICER)
    @Idempotent
    public Response close(@PathParam("id") QueryId id, @Valid @NotNull ReasonRequest asked) {
        return settled(id, settleQuery.close(id, asked.words(), caller.actor()));
    }

    private static Response settled(QueryId id, Optional<StepOutcome> outcome) {
        return outcome.map(ApplicationResource::answer)
                .orElseGet(() -> Problems.notFound("query", id).response());
    }
}
