package io.ytterby.licensing.application.rest;

import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.Idempotent;
import io.ytterby.kit.rest.Page;
import io.ytterby.kit.rest.Replies;
import io.ytterby.kit.standing.UnderMandate;
import io.ytterby.licensing.application.app.AskExporter;
import io.ytterby.licensing.application.app.ReadQueries;
import io.ytterby.licensing.application.domain.ApplicationId;
import io.ytterby.licensing.application.domain.StepOutcome.Moved;
import io.ytterby.licensing.application.rest.CaseRequests.QueryRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Asking the exporter of a case; the questions themselves are {@link QueryResource}. While one is open the case waits, and its clock with it. */
@Path("/v1/applications")
public class CaseQueryResource {
    private final AskExporter askExporter;
    private final ReadQueries readQueries;
    private final Caller caller;

    CaseQueryResource(AskExporter askExporter, ReadQueries readQueries, Caller caller) {
        this.askExporter = askExporter;
        this.readQueries = readQueries;
        this.caller = caller;
    }

    @POST
    @Path("/{id}/queries")
    @RolesAllowed(Roles.LICENSING_OFFICER)
    @Idempotent
    public Response ask(@PathParam("id") ApplicationId id, @Valid @NotNull QueryRequest asked) {
        var officer = caller.actor();
        var result = askExporter.ask(id, asked.question().strip(), asked.dueOn(), officer);
        var query = result.query();
        return result.outcome() instanceof Moved(var moved) && query != null
                ? Replies.created(
                        URI.create("/v1/queries/" + query.id()),
                        QueryReply.of(query, officer),
                        id.toString(),
                        moved.version())
                : ApplicationResource.answer(result.outcome());
    }

    @GET
    @Path("/{id}/queries")
    @UnderMandate("application:read")
    @RolesAllowed({Roles.EXPORTER, Roles.LICENSING_OFFICER, Roles.COUNTERSIGNER, Roles.REGULATOR})
    public Response list(@PathParam("id") ApplicationId id) {
        var reader = caller.actor();
        return readQueries
                .of(id, reader)
                .map(found -> Response.ok(new Page<>(
                                found.stream()
                                        .map(one -> QueryReply.of(one, reader))
                                        .toList(),
                                null))
                        .build())
                .orElseGet(() -> Problems.notFound("application", id).response());
    }
}
