package io.ytterby.licensing.application.rest;

import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.ProblemLanguage;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.ETags;
import io.ytterby.kit.rest.Idempotent;
import io.ytterby.kit.rest.Listings;
import io.ytterby.kit.rest.Page;
import io.ytterby.kit.rest.PageRequest;
import io.ytterby.kit.rest.Replies;
import io.ytterby.kit.standing.UnderMandate;
import io.ytterby.licensing.application.app.DraftApplication;
import io.ytterby.licensing.application.app.EditApplication;
import io.ytterby.licensing.application.app.ReadApplications;
import io.ytterby.licensing.application.app.SubmitApplication;
import io.ytterby.licensing.application.app.WithdrawApplication;
import io.ytterby.licensing.application.domain.Application;
import io.ytterby.licensing.application.domain.ApplicationId;
import io.ytterby.licensing.application.domain.StepOutcome;
import io.ytterby.licensing.application.domain.StepOutcome.Moved;
import io.ytterby.licensing.application.domain.StepOutcome.Refused;
import io.ytterby.licensing.application.rest.CaseRequests.ReasonRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** The exporter's side of a case, and reading for both sides. The authority's side is {@link CaseResource}. */
@Path("/v1/applications")
public class ApplicationResource {
    private final DraftApplication draftApplication;
    private final EditApplication editApplication;
    private final SubmitApplication submitApplication;
    private final WithdrawApplication withdrawApplication;
    private final ReadApplications readApplications;
    private final Listings listings;
    private final Caller caller;

    ApplicationResource(
            DraftApplication draftApplication,
            EditApplication editApplication,
            SubmitApplication submitApplication,
            WithdrawApplication withdrawApplication,
            ReadApplications readApplications,
            Listings listings,
            Caller caller) {
        this.draftApplication = draftApplication;
        this.editApplication = editApplication;
        this.submitApplication = submitApplication;
        this.withdrawApplication = withdrawApplication;
        this.readApplications = readApplications;
        this.listings = listings;
        this.caller = caller;
    }

    @POST
    @UnderMandate("application:draft")
    @RolesAllowed(Roles.EXPORTER)
    @Idempotent
    public Response draft(@Valid @NotNull ApplicationRequest asked) {
        return switch (draftApplication.draft(asked.toContent(), caller.actor())) {
            case Moved(var drafted) ->
                Replies.created(
                        URI.create("/v1/applications/" + drafted.id()), ApplicationReply.of(drafted),
                        drafted.id().toString(), drafted.version());
            case Refused refused -> ApplicationProblems.of(refused).response();
        };
    }

    @GET
    @UnderMandate("application:read")
    @RolesAllowed({Roles.EXPORTER, Roles.LICENSING_OFFICER, Roles.COUNTERSIGNER, Roles.REGULATOR})
    public Response list(@BeanParam PageRequest page, @BeanParam ListQuery wanted, @Context HttpHeaders headers) {
        var reader = caller.actor();
        var filter = wanted.toFilter(reader.person());
        return listings.answer(
                page,
                headers,
                ApplicationReply.class,
                asked -> Page.of(
                                readApplications.list(
                                        filter,
                                        asked.after(ApplicationId::fromString).orElse(null),
                                        asked.fetchSize(),
                                        reader),
                                asked,
                                (Application one) -> one.id().toString())
                        .map(ApplicationReply::of));
    }

    @GET
    @Path("/{id}")
    @UnderMandate("application:read")
    @RolesAllowed({Roles.EXPORTER, Roles.LICENSING_OFFICER, Roles.COUNTERSIGNER, Roles.REGULATOR})
    public Response read(@PathParam("id") ApplicationId id, @Context HttpHeaders headers) {
        var language = ProblemLanguage.asked(headers);
        return readApplications
                .read(id, caller.actor())
                .map(found -> Replies.ok(
                        ApplicationReply.of(found, language),
                        id.toString(),
                        found.application().version()))
                .map(shown -> Response.fromResponse(shown)
                        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                        .build())
                .orElseGet(() -> Problems.notFound("application", id).response());
    }

    @GET
    @Path("/{id}/history")
    @UnderMandate("application:read")
    @RolesAllowed({Roles.EXPORTER, Roles.LICENSING_OFFICER, Roles.COUNTERSIGNER, Roles.REGULATOR})
    public Response history(@PathParam("id") ApplicationId id) {
        var reader = caller.actor();
        return readApplications
                .history(id, reader)
                .map(found -> Response.ok(HistoryReply.of(found, reader)).build())
                .orElseGet(() -> Problems.notFound("application", id).response());
    }

    @PATCH
    @Path("/{id}")
    @UnderMandate("application:draft")
    @RolesAllowed(Roles.EXPORTER)
    public Response edit(
            @PathParam("id") ApplicationId id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ApplicationPatch patch) {
        return answer(editApplication.edit(id, ETags.expected(ifMatch), patch::on, caller.actor()));
    }

    @POST
    @Path("/{id}:submit")
    @UnderMandate("application:submit")
    @RolesAllowed(Roles.EXPORTER)
    @Idempotent
    public Response submit(@PathParam("id") ApplicationId id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(submitApplication.submit(id, ETags.expected(ifMatch), caller.actor()));
    }

    @POST
    @Path("/{id}:withdraw")
    @UnderMandate("application:submit")
    @RolesAllowed(Roles.EXPORTER)
    @Idempotent
    public Response withdraw(
            @PathParam("id") ApplicationId id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ReasonRequest asked) {
        return answer(withdrawApplication.withdraw(id, ETags.expected(ifMatch), asked.words(), caller.actor()));
    }

    static Response answer(StepOutcome outcome) {
        return switch (outcome) {
            case Moved(var moved) ->
                Replies.ok(ApplicationReply.of(moved), moved.id().toString(), moved.version());
            case Refused refused -> ApplicationProblems.of(refused).response();
        };
    }
}
