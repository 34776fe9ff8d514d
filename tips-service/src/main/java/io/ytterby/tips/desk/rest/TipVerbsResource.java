package io.ytterby.tips.desk.rest;

import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.rest.Idempotent;
import io.ytterby.kit.rest.Replies;
import io.ytterby.tips.desk.app.Desk;
import io.ytterby.tips.desk.app.DeskOutcome;
import io.ytterby.tips.desk.app.NameThing;
import io.ytterby.tips.desk.app.WorkTip;
import io.ytterby.tips.evidence.app.Days;
import io.ytterby.tips.telling.app.Thing;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What an officer does with a tip. */
@Path("/desk/v1/tips")
public class TipVerbsResource {
    private final WorkTip workTip;
    private final NameThing nameThing;
    private final Days days;
    private final Caller caller;

    TipVerbsResource(WorkTip workTip, NameThing nameThing, Days days, Caller caller) {
        this.workTip = workTip;
        this.nameThing = nameThing;
        this.days = days;
        this.caller = caller;
    }

    /** How good it is, and why. */
    public record AssessRequest(
            @NotNull Desk.Grade grade,
            @NotBlank @Size(max = 2_000) String reason) {}

    /** What came of it, and why. */
    public record CloseRequest(
            @NotNull Desk.Outcome outcome,
            @NotBlank @Size(max = 2_000) String reason) {}

    /** Why. */
    public record ReasonRequest(@NotBlank @Size(max = 2_000) String reason) {}

    /** @param sealed as {@code ./ytterby tips answer} prints it, base64url */
    public record AnswerRequest(
            @NotBlank @Size(max = 60_000) String sealed) {}

    /** @param wraps as {@code ./ytterby tips share} prints them */
    public record ShareRequest(@NotEmpty @Size(max = 1_000) List<@Valid @NotNull WrapRequest> wraps) {}

    /** A thing that the tip speaks of; others are told of it late and without the tip. */
    public record NameRequest(
            @NotNull Thing kind, @NotBlank @Size(max = 100) String reference) {}

    /** An item that must go, and why. */
    public record DestroyRequest(
            @NotNull UUID item, @NotBlank @Size(max = 2_000) String reason) {}

    /** The item whose going is confirmed. */
    public record ItemRequest(@NotNull UUID item) {}

    @POST
    @Path("/{id}:acknowledge")
    @RolesAllowed(Roles.CASE_OFFICER)
    @Idempotent
    @Operation(summary = "The reporter sees from now on that it was read.")
    public Response acknowledge(@PathParam("id") UUID id) {
        return answer(id, workTip.acknowledge(caller.actor(), id));
    }

    @POST
    @Path("/{id}:assess")
    @RolesAllowed(Roles.CASE_OFFICER)
    @Idempotent
    @Operation(summary = "Says how good it is: A our own records show it, D nobody can check it.")
    public Response assess(@PathParam("id") UUID id, @Valid @NotNull AssessRequest asked) {
        return answer(id, workTip.assess(caller.actor(), id, asked.grade(), asked.reason()));
    }

    @POST
    @Path("/{id}:close")
    @RolesAllowed(Roles.CASE_OFFICER)
    @Idempotent
    @Operation(summary = "Closes it with what came of it.")
    public Response close(@PathParam("id") UUID id, @Valid @NotNull CloseRequest asked) {
        return answer(id, workTip.close(caller.actor(), id, asked.outcome(), asked.reason()));
    }

    @POST
    @Path("/{id}:recuse")
    @RolesAllowed(Roles.CASE_OFFICER)
    @Idempotent
    @Operation(summary = "You step back: from now on you find nothing at its id.")
    public Response recuse(@PathParam("id") UUID id, @Valid @NotNull ReasonRequest asked) {
        return answer(id, workTip.recuse(caller.actor(), id, asked.reason()));
    }

    @POST
    @Path("/{id}:answer")
    @RolesAllowed(Roles.CASE_OFFICER)
    @Idempotent
    @Operation(summary = "Keeps an answer that was sealed on your machine; only the reporter's receipt opens it.")
    public Response reply(@PathParam("id") UUID id, @Valid @NotNull AnswerRequest asked) {
        return answer(id, workTip.answer(caller.actor(), id, WrapRequest.decoded("/sealed", asked.sealed())));
    }

    @POST
    @Path("/{id}:share")
    @RolesAllowed(Roles.CASE_OFFICER)
    @Idempotent
    @Operation(summary = "Gives a colleague's key what yours can open; the server sees wrapped keys only.")
    public Response share(@PathParam("id") UUID id, @Valid @NotNull ShareRequest asked) {
        var wraps = asked.wraps().stream().map(WrapRequest::toWrap).toList();
        return answer(id, workTip.share(caller.actor(), id, wraps));
    }

    @POST
    @Path("/{id}:name")
    @RolesAllowed(Roles.CASE_OFFICER)
    @Idempotent
    @Operation(
            summary =
                    "Says what the tip speaks of. Others are told of the thing at a random moment of the next two days.")
    public Response name(@PathParam("id") UUID id, @Valid @NotNull NameRequest asked) {
        return answer(id, nameThing.name(caller.actor(), id, asked.kind(), asked.reference()));
    }

    @POST
    @Path("/{id}:ask-to-destroy")
    @RolesAllowed(Roles.CASE_OFFICER)
    @Idempotent
    @Operation(summary = "Asks for an item to be destroyed; another person confirms it.")
    public Response askToDestroy(@PathParam("id") UUID id, @Valid @NotNull DestroyRequest asked) {
        return answer(id, workTip.askToDestroy(caller.actor(), id, asked.item(), asked.reason()));
    }

    @POST
    @Path("/{id}:destroy")
    @RolesAllowed(Roles.CASE_OFFICER)
    @Idempotent
    @Operation(summary = "Confirms it: bytes and keys go, and the chain says that they did.")
    public Response destroy(@PathParam("id") UUID id, @Valid @NotNull ItemRequest asked) {
        return answer(id, workTip.destroy(caller.actor(), id, asked.item()));
    }

    private Response answer(UUID id, DeskOutcome outcome) {
        if (!(outcome instanceof DeskOutcome.Done(var seen)))
            return DeskProblems.of(outcome, id).response();
        return Replies.ok(TipReply.of(seen, days.today()), id.toString(), seen.version());
    }
}
