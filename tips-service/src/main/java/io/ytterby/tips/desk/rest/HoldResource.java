package io.ytterby.tips.desk.rest;

import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.Idempotent;
import io.ytterby.tips.desk.app.DeskOutcome;
import io.ytterby.tips.desk.app.Holds;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Legal holds on a tip. */
@Path("/desk/v1/tips")
public class HoldResource {
    private final Holds holds;
    private final Caller caller;

    HoldResource(Holds holds, Caller caller) {
        this.holds = holds;
        this.caller = caller;
    }

    /** @param basis the order or the law that demands it */
    public record NewHold(
            @NotBlank @Size(max = 200) String basis,
            @NotBlank @Size(max = 2_000) String reason) {}

    /** Why. */
    public record LiftRequest(@NotBlank @Size(max = 2_000) String reason) {}

    /** Those that stand. */
    public record HoldsReply(List<Holds.Hold> items) {}

    @GET
    @Path("/{id}/holds")
    @RolesAllowed(Roles.CASE_OFFICER)
    @Operation(summary = "Legal holds that stand.")
    public Response list(@PathParam("id") UUID id) {
        return holds.of(caller.actor(), id)
                .map(standing -> Response.ok(new HoldsReply(standing)).build())
                .orElseGet(() -> Problems.notFound("tip", id).response());
    }

    @POST
    @Path("/{id}/holds")
    @RolesAllowed(Roles.CASE_OFFICER)
    @Idempotent
    @Operation(summary = "Places a legal hold: nothing of the tip is destroyed while one stands.")
    public Response place(@PathParam("id") UUID id, @Valid @NotNull NewHold asked) {
        return answer(
                id,
                holds.place(
                        caller.actor(),
                        id,
                        asked.basis().strip(),
                        asked.reason().strip()));
    }

    @POST
    @Path("/{id}/holds/{hold}:lift")
    @RolesAllowed(Roles.CASE_OFFICER)
    @Idempotent
    @Operation(summary = "Lifts a legal hold; never by who placed it.")
    public Response lift(@PathParam("id") UUID id, @PathParam("hold") UUID hold, @Valid @NotNull LiftRequest asked) {
        return answer(id, holds.lift(caller.actor(), id, hold, asked.reason().strip()));
    }

    private Response answer(UUID id, DeskOutcome outcome) {
        return outcome instanceof DeskOutcome.Done
                ? list(id)
                : DeskProblems.of(outcome, id).response();
    }
}
