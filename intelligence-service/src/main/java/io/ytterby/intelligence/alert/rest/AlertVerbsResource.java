package io.ytterby.intelligence.alert.rest;

import io.ytterby.intelligence.alert.app.WorkOnAlert;
import io.ytterby.intelligence.alert.domain.Alert;
import io.ytterby.intelligence.alert.domain.AlertId;
import io.ytterby.intelligence.alert.domain.ExitKind;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.Problem;
import io.ytterby.kit.problem.ProblemLanguage;
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
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What is done about an alert. */
@Path("/v1/alerts")
public class AlertVerbsResource {
    private final WorkOnAlert workOnAlert;
    private final Caller caller;

    AlertVerbsResource(WorkOnAlert workOnAlert, Caller caller) {
        this.workOnAlert = workOnAlert;
        this.caller = caller;
    }

    /** Why. */
    public record ReasonRequest(@NotBlank @Size(max = 2_000) String reason) {}

    /** @param evidence what proves it: a document's hash, a permit's number, a report */
    public record ExitRequest(
            @NotNull ExitKind kind,
            @NotBlank @Size(max = 500) String evidence) {}

    @POST
    @Path("/{id}:dismiss")
    @RolesAllowed(Roles.CASE_OFFICER)
    @Idempotent
    @Operation(summary = "It was no diversion. Only stronger or other evidence raises an alert for this trade again.")
    public Response dismiss(@PathParam("id") UUID id, @Valid @NotNull ReasonRequest asked) {
        return answer(id, workOnAlert.dismiss(caller.actor(), new AlertId(id), asked.reason()));
    }

    @POST
    @Path("/{id}:confirm")
    @RolesAllowed(Roles.CASE_OFFICER)
    @Idempotent
    @Operation(summary = "It is diversion as far as one can tell: the trade stays looked for.")
    public Response confirm(@PathParam("id") UUID id, @Valid @NotNull ReasonRequest asked) {
        return answer(id, workOnAlert.confirm(caller.actor(), new AlertId(id), asked.reason()));
    }

    @POST
    @Path("/{id}:note-exit")
    @RolesAllowed(Roles.CASE_OFFICER)
    @Idempotent
    @Operation(
            summary = "Notes a legal explanation with its evidence: a new smelter, toll processing, an old trade, a"
                    + " change of heading by real processing. It lowers the score, and may explain the alert.")
    public Response noteExit(@PathParam("id") UUID id, @Valid @NotNull ExitRequest asked) {
        return answer(id, workOnAlert.noteExit(caller.actor(), new AlertId(id), asked.kind(), asked.evidence()));
    }

    private static Response answer(UUID id, Optional<Alert.Outcome> outcome) {
        if (outcome.isEmpty()) return Problems.notFound("alert", id).response();
        return switch (outcome.get()) {
            case Alert.Outcome.Moved(var next) ->
                Replies.ok(AlertReply.of(next, null, ProblemLanguage.EN), id.toString(), next.version());
            case Alert.Outcome.Ended(var state) ->
                Problem.of(
                                "alert-judged",
                                409,
                                "Somebody has judged this alert",
                                "Nothing was changed. currentState says how.",
                                Map.of("currentState", state.name()))
                        .response();
            case Alert.Outcome.TooManyExits _ ->
                Problem.of(
                                "alert-exits-full",
                                409,
                                "The alert has so many explanations already",
                                "Nothing was changed. Confirm or dismiss it.",
                                Map.of("most", Alert.MOST_EXITS))
                        .response();
        };
    }
}
