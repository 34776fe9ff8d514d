package io.ytterby.inspection.hold.rest;

import io.ytterby.inspection.hold.app.MoveHold;
import io.ytterby.inspection.hold.domain.HoldId;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.ProblemLanguage;
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
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** What is done with a hold; always with a reason. */
@Path("/v1/holds")
public class HoldVerbsResource {
    private final MoveHold moveHold;
    private final Caller caller;
    private final Clock clock;

    HoldVerbsResource(MoveHold moveHold, Caller caller, Clock clock) {
        this.moveHold = moveHold;
        this.caller = caller;
        this.clock = clock;
    }

    /** Until when, and why: within the legal clock, or once beyond it as far as the law extends it. */
    public record ExtendRequest(
            @NotNull Instant reviewBy,
            @NotBlank @Size(max = 500) String reason) {}

    /** Why. */
    public record EndRequest(@NotBlank @Size(max = 500) String reason) {}

    @POST
    @Path("/{id}:extend")
    @RolesAllowed(Roles.CUSTOMS_OFFICER)
    @Idempotent
    public Response extend(@PathParam("id") UUID id, @Valid @NotNull ExtendRequest asked) {
        return answer(id, moveHold.extend(caller.actor(), new HoldId(id), asked.reviewBy(), asked.reason()));
    }

    /**
     * Lets go of the goods as far as this hold is concerned; a suspension of the licence is another matter. Where two persons
     * have stood for it, another than the second of them lifts it.
     */
    @POST
    @Path("/{id}:lift")
    @RolesAllowed(Roles.CUSTOMS_OFFICER)
    @Idempotent
    public Response lift(@PathParam("id") UUID id, @Valid @NotNull EndRequest asked) {
        return answer(id, moveHold.lift(caller.actor(), new HoldId(id), asked.reason()));
    }

    /** Seizes the goods: the declaration ends REFUSED. */
    @POST
    @Path("/{id}:convert")
    @RolesAllowed(Roles.CUSTOMS_OFFICER)
    @Idempotent
    public Response convert(@PathParam("id") UUID id, @Valid @NotNull EndRequest asked) {
        return answer(id, moveHold.convert(caller.actor(), new HoldId(id), asked.reason()));
    }

    private Response answer(UUID id, MoveHold.Outcome outcome) {
        return switch (outcome) {
            case MoveHold.Outcome.Moved(var hold) ->
                Response.ok(HoldReply.of(hold, clock.instant(), ProblemLanguage.EN))
                        .build();
            case MoveHold.Outcome.NoSuchHold _ -> Problems.notFound("hold", id).response();
            case MoveHold.Outcome.NotNow(var hold) -> HoldProblems.notNow(hold).response();
            case MoveHold.Outcome.BeyondTheLaw(var rule, var latest) ->
                HoldProblems.beyondTheLaw(rule, latest).response();
            case MoveHold.Outcome.SamePerson(var hold) ->
                HoldProblems.placer(hold).response();
        };
    }
}
