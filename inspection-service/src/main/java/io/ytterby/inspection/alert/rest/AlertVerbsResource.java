package io.ytterby.inspection.alert.rest;

import io.ytterby.inspection.alert.app.JudgeAlert;
import io.ytterby.inspection.alert.app.WithdrawAlert;
import io.ytterby.inspection.alert.domain.Alert;
import io.ytterby.inspection.alert.domain.AlertId;
import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.Problem;
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
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What is done with an alert: by any port, not only by the one that raised it. */
@Path("/v1/alerts")
public class AlertVerbsResource {
    private final WithdrawAlert withdrawAlert;
    private final JudgeAlert judgeAlert;
    private final Caller caller;
    private final Clock clock;

    AlertVerbsResource(WithdrawAlert withdrawAlert, JudgeAlert judgeAlert, Caller caller, Clock clock) {
        this.withdrawAlert = withdrawAlert;
        this.judgeAlert = judgeAlert;
        this.caller = caller;
        this.clock = clock;
    }

    /** Why it is taken back. */
    public record WithdrawRequest(@NotBlank @Size(max = 500) String reason) {}

    /** Of which declaration it is said. */
    public record JudgeRequest(
            @NotNull DeclarationId declarationId,
            @Nullable @Size(max = 500) String remark) {}

    @POST
    @Path("/{id}:withdraw")
    @RolesAllowed(Roles.CUSTOMS_OFFICER)
    @Idempotent
    @Operation(summary = "Takes an active alert back; ports no longer look for it.")
    public Response withdraw(@PathParam("id") UUID id, @Valid @NotNull WithdrawRequest asked) {
        return switch (withdrawAlert.withdraw(caller.actor(), new AlertId(id), asked.reason())) {
            case WithdrawAlert.Outcome.Withdrawn(var alert) -> answer(alert);
            case WithdrawAlert.Outcome.NoSuchAlert _ ->
                Problems.notFound("alert", id).response();
            case WithdrawAlert.Outcome.Ended(var alert) -> ended(alert).response();
        };
    }

    @POST
    @Path("/{id}:hit")
    @RolesAllowed(Roles.CUSTOMS_OFFICER)
    @Idempotent
    @Operation(summary = "Says that a declaration which the alert matched was what it meant.")
    public Response hit(@PathParam("id") UUID id, @Valid @NotNull JudgeRequest asked) {
        return judged(id, asked, true);
    }

    @POST
    @Path("/{id}:no-hit")
    @RolesAllowed(Roles.CUSTOMS_OFFICER)
    @Idempotent
    @Operation(summary = "Says that a declaration which the alert matched was in order.")
    public Response noHit(@PathParam("id") UUID id, @Valid @NotNull JudgeRequest asked) {
        return judged(id, asked, false);
    }

    private Response judged(UUID id, JudgeRequest asked, boolean hit) {
        return switch (judgeAlert.judge(caller.actor(), new AlertId(id), asked.declarationId(), hit, asked.remark())) {
            case JudgeAlert.Outcome.Judged(var alert) -> answer(alert);
            case JudgeAlert.Outcome.NoSuchAlert _ ->
                Problems.notFound("alert", id).response();
            case JudgeAlert.Outcome.NoSuchDeclaration _ ->
                Problems.notFound("declaration", asked.declarationId()).response();
        };
    }

    private Response answer(Alert alert) {
        return Replies.ok(AlertReply.of(alert, clock.instant()), alert.id().toString(), alert.version());
    }

    private Problem ended(Alert alert) {
        var state = alert.stateAt(clock.instant());
        return Problem.of(
                "alert-ended",
                409,
                "The alert has ended",
                "It is " + state + " since "
                        + (alert.end() == null ? alert.expiresAt() : alert.end().at()) + ". Nothing was changed.",
                Map.of("currentState", state.name()));
    }
}
