package io.ytterby.inspection.release.rest;

import io.ytterby.inspection.declaration.app.Declarations;
import io.ytterby.inspection.declaration.domain.Declaration;
import io.ytterby.inspection.release.app.DecideRelease;
import io.ytterby.inspection.release.app.ReleaseDecisions;
import io.ytterby.inspection.release.domain.Blocker;
import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.Problem;
import io.ytterby.kit.problem.ProblemLanguage;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.Idempotent;
import io.ytterby.kit.rest.Page;
import io.ytterby.kit.rest.Replies;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;

/** Requests for release: 200 and released, or 409 with every blocker. */
@Path("/v1/declarations/{id}/release-requests")
public class ReleaseResource {
    private final DecideRelease decideRelease;
    private final ReleaseDecisions decisions;
    private final Declarations declarations;
    private final Caller caller;

    ReleaseResource(DecideRelease decideRelease, ReleaseDecisions decisions, Declarations declarations, Caller caller) {
        this.decideRelease = decideRelease;
        this.decisions = decisions;
        this.declarations = declarations;
        this.caller = caller;
    }

    /** Where the declaration stands now. */
    record Released(String declarationId, String decision, String status, long version) {
        static Released of(Declaration declaration) {
            return new Released(
                    declaration.id().toString(),
                    "RELEASED",
                    declaration.status().name(),
                    declaration.version());
        }
    }

    /** A refusal is a decision too: it is recorded and told, so its transaction commits. */
    @POST
    @RolesAllowed(Roles.CUSTOMS_OFFICER)
    @Idempotent(keepsRefusals = true)
    public Response request(@PathParam("id") DeclarationId id, @Context HttpHeaders headers) {
        return switch (decideRelease.decide(caller.actor(), id)) {
            case DecideRelease.Outcome.Released(var declaration) ->
                Replies.ok(Released.of(declaration), id.toString(), declaration.version());
            case DecideRelease.Outcome.Blocked refused ->
                blocked(ReleaseReply.told(refused.blockers(), ProblemLanguage.asked(headers)))
                        .response();
            case DecideRelease.Outcome.NoSuchDeclaration _ ->
                Problems.notFound("declaration", id).response();
            case DecideRelease.Outcome.Ended(var declaration) ->
                Problem.of(
                                "declaration-status",
                                409,
                                "The declaration's status does not allow this",
                                "The declaration is " + declaration.status() + ". Nothing was changed.",
                                Map.of("currentStatus", declaration.status().name()))
                        .response();
        };
    }

    /** The newest 100 decisions, the newest first. */
    @GET
    @RolesAllowed(Roles.CUSTOMS_OFFICER)
    public Response list(@PathParam("id") DeclarationId id, @Context HttpHeaders headers) {
        if (declarations.lookUp(id).isEmpty())
            return Problems.notFound("declaration", id).response();
        var language = ProblemLanguage.asked(headers);
        var rows = decisions.of(id).stream()
                .map(decision -> ReleaseReply.of(decision, language))
                .toList();
        return Response.ok(new Page<>(rows, null))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }

    private static Problem blocked(List<Blocker> blockers) {
        return Problem.of(
                "release-blocked",
                409,
                "The goods cannot be released",
                "Each of the blockers must be settled first; then ask again with a new Idempotency-Key.",
                Map.of("blockers", blockers));
    }
}
