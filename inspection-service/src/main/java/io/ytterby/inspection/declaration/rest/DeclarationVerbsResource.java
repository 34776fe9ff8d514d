package io.ytterby.inspection.declaration.rest;

import io.ytterby.inspection.declaration.app.CancelDeclaration;
import io.ytterby.inspection.declaration.app.RequestExit;
import io.ytterby.inspection.declaration.domain.Declaration;
import io.ytterby.inspection.declaration.domain.DeclarationStatus;
import io.ytterby.inspection.declaration.domain.DeclarationStep;
import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.Idempotent;
import io.ytterby.kit.rest.Replies;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** What is done with a declaration. Its release is a request of its own. */
@Path("/v1/declarations")
public class DeclarationVerbsResource {
    private final CancelDeclaration cancelDeclaration;
    private final RequestExit requestExit;
    private final Caller caller;

    DeclarationVerbsResource(CancelDeclaration cancelDeclaration, RequestExit requestExit, Caller caller) {
        this.cancelDeclaration = cancelDeclaration;
        this.requestExit = requestExit;
        this.caller = caller;
    }

    /** Why it is taken back. */
    public record CancelRequest(@NotBlank @Size(max = 500) String reason) {}

    @POST
    @Path("/{id}:cancel")
    @RolesAllowed({Roles.EXPORTER, Roles.CUSTOMS_OFFICER})
    @Idempotent
    public Response cancel(@PathParam("id") DeclarationId id, @Valid @NotNull CancelRequest asked) {
        return answer(id, cancelDeclaration.cancel(caller.actor(), id, asked.reason()));
    }

    /** 202 while licensing has yet to commit; 200 if the goods have left. */
    @POST
    @Path("/{id}:exit")
    @RolesAllowed(Roles.CUSTOMS_OFFICER)
    @Idempotent
    public Response exit(@PathParam("id") DeclarationId id) {
        return answer(id, requestExit.request(caller.actor(), id));
    }

    private static Response answer(DeclarationId id, Optional<DeclarationStep> outcome) {
        return outcome.map(step -> switch (step) {
                    case DeclarationStep.Moved moved -> answer(moved.next());
                    case DeclarationStep.Noted(var next) -> answer(next);
                    case DeclarationStep.Unchanged(var as) -> answer(as);
                    case DeclarationStep.Refused(var as, var why) ->
                        DeclarationProblems.refused(as, why).response();
                })
                .orElseGet(() -> Problems.notFound("declaration", id).response());
    }

    private static Response answer(Declaration now) {
        var done = Replies.ok(DeclarationReply.whole(now), now.id().toString(), now.version());
        boolean waits = now.state().exitRequested() && now.status() != DeclarationStatus.EXITED;
        return waits
                ? Response.fromResponse(done).status(Response.Status.ACCEPTED).build()
                : done;
    }
}
