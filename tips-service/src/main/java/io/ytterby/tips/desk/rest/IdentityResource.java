package io.ytterby.tips.desk.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.Problem;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.Idempotent;
import io.ytterby.kit.rest.Replies;
import io.ytterby.tips.desk.app.DeskOutcome;
import io.ytterby.tips.desk.app.Identities;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Who a reporter is: an officer asks, a custodian releases, and only both together open it. */
@Path("/desk/v1/identity-requests")
public class IdentityResource {
    private final Identities identities;
    private final Caller caller;

    IdentityResource(Identities identities, Caller caller) {
        this.identities = identities;
        this.caller = caller;
    }

    /** @param keyId which of your keys the other half is to be sealed to */
    public record AskRequest(
            @NotNull UUID tip,
            @NotNull UUID item,
            @NotBlank @Pattern(regexp = "[0-9a-f]{16}") String keyId,
            @NotBlank @Size(max = 2_000) String reason) {}

    /** @param release the other half, sealed to who asked; absent until a custodian gave it */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RequestReply(
            UUID requestId,
            UUID tip,
            UUID item,
            String askedBy,
            String keyId,
            String reason,
            @Nullable String release) {
        static RequestReply of(Identities.Request request) {
            var wrap = request.wrap();
            return new RequestReply(
                    request.id(),
                    request.tip(),
                    request.item(),
                    request.askedBy(),
                    request.keyId(),
                    request.reason(),
                    wrap == null
                            ? null
                            : Base64.getUrlEncoder().withoutPadding().encodeToString(wrap));
        }
    }

    /** What was asked for. */
    public record Requests(List<RequestReply> items) {}

    @GET
    @RolesAllowed(Roles.CASE_OFFICER)
    @Operation(summary = "What was asked of custodians, of tips that you may see.")
    public Requests list() {
        return new Requests(
                identities.list(caller.actor()).stream().map(RequestReply::of).toList());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.CASE_OFFICER)
    @Operation(summary = "One of them, with the release once a custodian gave it.")
    public Response show(@PathParam("id") UUID id) {
        return identities
                .one(caller.actor(), id)
                .map(found -> Replies.ok(RequestReply.of(found), id.toString(), found.version()))
                .orElseGet(() -> Problems.notFound("identity request", id).response());
    }

    @POST
    @RolesAllowed(Roles.CASE_OFFICER)
    @Idempotent
    @Operation(
            summary =
                    "Asks a custodian for the other half of an identity's key, with a reason that stays in the audit.")
    public Response ask(@Valid @NotNull AskRequest asked) {
        var outcome = identities.ask(caller.actor(), asked.tip(), asked.item(), asked.keyId(), asked.reason());
        return outcome instanceof DeskOutcome.Done
                ? Response.status(Response.Status.CREATED).entity(list()).build()
                : DeskProblems.of(outcome, asked.tip()).response();
    }

    @POST
    @Path("/{id}:release")
    @RolesAllowed(Roles.CASE_OFFICER)
    @Idempotent
    @Operation(summary = "A custodian gives the other half, sealed to who asked, as ./ytterby tips release prints it.")
    public Response release(@PathParam("id") UUID id, @Valid @NotNull WrapRequest wrap) {
        if (identities.one(caller.actor(), id).isEmpty())
            return Problems.notFound("identity request", id).response();
        if (!identities.release(caller.actor(), id, wrap.toWrap()))
            return Problem.of(
                            "identity-not-released",
                            409,
                            "You cannot release this identity",
                            "A custodian with an active key does, who did not ask for it, once, and for the key that asked."
                                    + " Nothing was changed.")
                    .response();
        return show(id);
    }
}
