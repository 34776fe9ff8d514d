package io.ytterby.intelligence.casework.rest;

import io.ytterby.intelligence.casework.app.WorkOnCase;
import io.ytterby.intelligence.casework.domain.CaseId;
import io.ytterby.intelligence.casework.domain.CaseStatus;
import io.ytterby.intelligence.casework.domain.Conclusion;
import io.ytterby.kernel.PersonId;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What is done with a whole case, each with its reason. */
@Path("/v1/cases")
public class CaseVerbsResource {
    private final WorkOnCase work;
    private final Caller caller;

    CaseVerbsResource(WorkOnCase work, Caller caller) {
        this.work = work;
        this.caller = caller;
    }

    /** @param conclusion what it came to, where it is closed */
    public record MoveRequest(
            @NotNull CaseStatus to,
            @NotBlank @Size(max = 2_000) String reason,
            @Nullable Conclusion conclusion) {}

    /** Who shall work on it. */
    public record AssignRequest(
            @NotNull PersonId to,
            @NotBlank @Size(max = 2_000) String reason) {}

    /** Something to be remembered. */
    public record NoteRequest(@NotBlank @Size(max = 10_000) String text) {}

    /** Why. */
    public record ReasonRequest(@NotBlank @Size(max = 2_000) String reason) {}

    @POST
    @Path("/{id}:move")
    @RolesAllowed(Roles.CASE_OFFICER)
    @Idempotent
    @Operation(summary = "Moves a case on, back or to its end; a closed one can be opened again.")
    public Response move(@PathParam("id") UUID id, @Valid @NotNull MoveRequest asked) {
        var of = new CaseId(id);
        return CaseProblems.answer(
                of, work.move(caller.actor(), of, asked.to(), asked.reason().strip(), asked.conclusion()));
    }

    @POST
    @Path("/{id}:assign")
    @RolesAllowed(Roles.CASE_OFFICER)
    @Idempotent
    @Operation(summary = "Gives a case to an officer; also when one has left.")
    public Response assign(@PathParam("id") UUID id, @Valid @NotNull AssignRequest asked) {
        var of = new CaseId(id);
        return CaseProblems.answer(
                of, work.assign(caller.actor(), of, asked.to(), asked.reason().strip()));
    }

    @POST
    @Path("/{id}:note")
    @RolesAllowed(Roles.CASE_OFFICER)
    @Idempotent
    @Operation(summary = "Writes a note into a case.")
    public Response note(@PathParam("id") UUID id, @Valid @NotNull NoteRequest asked) {
        var of = new CaseId(id);
        return CaseProblems.answer(
                of, work.note(caller.actor(), of, asked.text().strip()));
    }

    @POST
    @Path("/{id}:recuse")
    @RolesAllowed(Roles.CASE_OFFICER)
    @Idempotent
    @Operation(summary = "Says of oneself that another must work on this case; from then on one sees nothing of it.")
    public Response recuse(@PathParam("id") UUID id, @Valid @NotNull ReasonRequest asked) {
        var of = new CaseId(id);
        return CaseProblems.answer(
                of, work.recuse(caller.actor(), of, asked.reason().strip()));
    }
}
