package io.ytterby.licensing.application.rest;

import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.Idempotent;
import io.ytterby.kit.rest.Page;
import io.ytterby.kit.rest.Replies;
import io.ytterby.kit.standing.UnderMandate;
import io.ytterby.licensing.application.app.LodgeAppeal;
import io.ytterby.licensing.application.app.ReadAppeals;
import io.ytterby.licensing.application.domain.ApplicationId;
import io.ytterby.licensing.application.domain.StepOutcome.Moved;
import io.ytterby.licensing.application.rest.CaseRequests.AppealRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Appealing against a refusal; what becomes of the appeal is {@link AppealResource}. */
@Path("/v1/applications")
public class CaseAppealResource {
    private final LodgeAppeal lodgeAppeal;
    private final ReadAppeals readAppeals;
    private final Caller caller;

    CaseAppealResource(LodgeAppeal lodgeAppeal, ReadAppeals readAppeals, Caller caller) {
        this.lodgeAppeal = lodgeAppeal;
        this.readAppeals = readAppeals;
        this.caller = caller;
    }

    @POST
    @Path("/{id}/appeals")
    @UnderMandate("application:submit")
    @RolesAllowed(Roles.EXPORTER)
    @Idempotent
    public Response lodge(@PathParam("id") ApplicationId id, @Valid @NotNull AppealRequest asked) {
        var exporter = caller.actor();
        var result = lodgeAppeal.lodge(id, asked.grounds().strip(), exporter);
        var appeal = result.appeal();
        return result.outcome() instanceof Moved(var moved) && appeal != null
                ? Replies.created(
                        URI.create("/v1/appeals/" + appeal.id()),
                        AppealReply.of(appeal, exporter),
                        id.toString(),
                        moved.version())
                : ApplicationResource.answer(result.outcome());
    }

    @GET
    @Path("/{id}/appeals")
    @UnderMandate("application:read")
    @RolesAllowed({Roles.EXPORTER, Roles.LICENSING_OFFICER, Roles.COUNTERSIGNER, Roles.REGULATOR})
    public Response list(@PathParam("id") ApplicationId id) {
        var reader = caller.actor();
        return readAppeals
                .of(id, reader)
                .map(found -> Response.ok(new Page<>(
                                found.stream()
                                        .map(one -> AppealReply.of(one, reader))
                                        .toList(),
                                null))
                        .build())
                .orElseGet(() -> Problems.notFound("application", id).response());
    }
}
