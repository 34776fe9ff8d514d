package io.ytterby.intelligence.casework.rest;

import io.ytterby.intelligence.casework.app.WorkOnCase;
import io.ytterby.intelligence.casework.domain.CaseEvent;
import io.ytterby.intelligence.casework.domain.CaseEvent.Basis;
import io.ytterby.intelligence.casework.domain.CaseEvent.TaskEnd;
import io.ytterby.intelligence.casework.domain.CaseId;
import io.ytterby.intelligence.casework.domain.LinkKind;
import io.ytterby.kernel.PersonId;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What a case is made of: tasks, legal holds, and links that can be undone. Each call answers the whole case. */
@Path("/v1/cases")
public class CasePartsResource {
    private final WorkOnCase work;
    private final Caller caller;

    CasePartsResource(WorkOnCase work, Caller caller) {
        this.work = work;
        this.caller = caller;
    }

    /** Something to be done. */
    public record NewTask(
            @NotBlank @Size(max = 500) String title,
            @Nullable PersonId assignee,
            @Nullable Instant due) {}

    /** How it ended. */
    public record SettleRequest(
            @NotNull TaskEnd end,
            @NotBlank @Size(max = 2_000) String note) {}

    /** @param basis the order or the law that demands it */
    public record NewHold(
            @NotBlank @Size(max = 200) String basis,
            @NotBlank @Size(max = 2_000) String reason) {}

    /** @param source who or what says so */
    public record NewLink(
            @NotNull LinkKind kind,
            @NotBlank @Size(max = 100) String ref,
            @NotNull Basis basis,
            @NotBlank @Size(max = 500) String source) {}

    /** Why. */
    public record ReasonRequest(@NotBlank @Size(max = 2_000) String reason) {}

    @POST
    @Path("/{id}/tasks")
    @RolesAllowed(Roles.CASE_OFFICER)
    @Idempotent
    @Operation(summary = "Adds something that is to be done.")
    public Response addTask(@PathParam("id") UUID id, @Valid @NotNull NewTask asked) {
        var of = new CaseId(id);
        var due = asked.due();
        var task = new CaseEvent.TaskAdded(
                UUID.randomUUID(),
                asked.title().strip(),
                asked.assignee(),
                due == null ? null : due.truncatedTo(ChronoUnit.MICROS));
        return CaseProblems.answer(of, work.addTask(caller.actor(), of, task));
    }

    @POST
    @Path("/{id}/tasks/{task}:settle")
    @RolesAllowed(Roles.CASE_OFFICER)
    @Idempotent
    @Operation(summary = "Says that a task is done, or will not be.")
    public Response settleTask(
            @PathParam("id") UUID id, @PathParam("task") UUID task, @Valid @NotNull SettleRequest asked) {
        var of = new CaseId(id);
        return CaseProblems.answer(
                of,
                work.settleTask(
                        caller.actor(), of, task, asked.end(), asked.note().strip()));
    }

    @POST
    @Path("/{id}/holds")
    @RolesAllowed({Roles.CASE_OFFICER, Roles.REGULATOR})
    @Idempotent
    @Operation(summary = "Places a legal hold: nothing of the case is taken out while one stands.")
    public Response placeHold(@PathParam("id") UUID id, @Valid @NotNull NewHold asked) {
        var of = new CaseId(id);
        return CaseProblems.answer(
                of,
                work.placeHold(
                        caller.actor(),
                        of,
                        UUID.randomUUID(),
                        asked.basis().strip(),
                        asked.reason().strip()));
    }

    @POST
    @Path("/{id}/holds/{hold}:lift")
    @RolesAllowed({Roles.CASE_OFFICER, Roles.REGULATOR})
    @Idempotent
    @Operation(summary = "Lifts a legal hold; never by who placed it.")
    public Response liftHold(
            @PathParam("id") UUID id, @PathParam("hold") UUID hold, @Valid @NotNull ReasonRequest asked) {
        var of = new CaseId(id);
        return CaseProblems.answer(
                of, work.liftHold(caller.actor(), of, hold, asked.reason().strip()));
    }

    @POST
    @Path("/{id}/links")
    @RolesAllowed(Roles.CASE_OFFICER)
    @Idempotent
    @Operation(summary = "Points a case to a declaration, lot, container, alert, entity or another case.")
    public Response link(@PathParam("id") UUID id, @Valid @NotNull NewLink asked) {
        var of = new CaseId(id);
        var ref = Refs.canonical(asked.kind(), asked.ref(), "/ref");
        var link = new CaseEvent.Linked(
                UUID.randomUUID(),
                asked.kind(),
                ref,
                asked.basis(),
                asked.source().strip());
        return switch (work.link(caller.actor(), of, link)) {
            case WorkOnCase.LinkOutcome.Of(var outcome) -> CaseProblems.answer(of, outcome);
            case WorkOnCase.LinkOutcome.NoSuchThing(var why) ->
                Problems.invalid("/ref", why).response();
        };
    }

    @POST
    @Path("/{id}/links/{link}:undo")
    @RolesAllowed(Roles.CASE_OFFICER)
    @Idempotent
    @Operation(summary = "Takes a link back; the history keeps both.")
    public Response unlink(
            @PathParam("id") UUID id, @PathParam("link") UUID link, @Valid @NotNull ReasonRequest asked) {
        var of = new CaseId(id);
        return CaseProblems.answer(
                of, work.unlink(caller.actor(), of, link, asked.reason().strip()));
    }
}
