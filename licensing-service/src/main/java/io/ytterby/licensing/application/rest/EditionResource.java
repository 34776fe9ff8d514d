package io.ytterby.licensing.application.rest;

import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.rest.ETags;
import io.ytterby.kit.rest.Idempotent;
import io.ytterby.kit.rest.Replies;
import io.ytterby.kit.standing.UnderMandate;
import io.ytterby.licensing.application.app.AmendApplication;
import io.ytterby.licensing.application.app.ReopenApplication;
import io.ytterby.licensing.application.domain.ApplicationId;
import io.ytterby.licensing.application.domain.StepOutcome;
import io.ytterby.licensing.application.domain.StepOutcome.Moved;
import io.ytterby.licensing.application.domain.StepOutcome.Refused;
import io.ytterby.licensing.application.rest.CaseRequests.ReasonRequest;
import io.ytterby.licensing.application.rest.CaseRequests.ReopenRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Steps that begin or end the next edition of an application. The answer is the new edition, an application of its own. */
@Path("/v1/applications")
public class EditionResource {
    private final AmendApplication amendApplication;
    private final ReopenApplication reopenApplication;
    private final Caller caller;

    EditionResource(AmendApplication amendApplication, ReopenApplication reopenApplication, Caller caller) {
        this.amendApplication = amendApplication;
        this.reopenApplication = reopenApplication;
        this.caller = caller;
    }

    @POST
    @Path("/{id}:amend")
    @UnderMandate("application:submit")
    @RolesAllowed(Roles.EXPORTER)
    @Idempotent
    public Response amend(
            @PathParam("id") ApplicationId id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ReasonRequest asked) {
        return edition(amendApplication.amend(id, ETags.expected(ifMatch), asked.words(), caller.actor()));
    }

    @POST
    @Path("/{id}:reopen")
    @RolesAllowed(Roles.LICENSING_OFFICER)
    @Idempotent
    public Response reopen(
            @PathParam("id") ApplicationId id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ReopenRequest asked) {
        return edition(reopenApplication.reopen(
                id, ETags.expected(ifMatch), asked.cause(), asked.reason().strip(), caller.actor()));
    }

    @POST
    @Path("/{id}:dismiss-changes")
    @RolesAllowed(Roles.LICENSING_OFFICER)
    @Idempotent
    public Response dismiss(
            @PathParam("id") ApplicationId id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ReasonRequest asked) {
        return ApplicationResource.answer(
                reopenApplication.dismiss(id, ETags.expected(ifMatch), asked.words(), caller.actor()));
    }

    private static Response edition(StepOutcome outcome) {
        return switch (outcome) {
            case Moved(var edition) ->
                Replies.created(
                        URI.create("/v1/applications/" + edition.id()), ApplicationReply.of(edition),
                        edition.id().toString(), edition.version());
            case Refused refused -> ApplicationProblems.of(refused).response();
        };
    }
}
