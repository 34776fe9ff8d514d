package io.ytterby.tips.team.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.Problem;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.Idempotent;
import io.ytterby.kit.rest.Replies;
import io.ytterby.tipbox.seal.TeamKey;
import io.ytterby.tips.team.app.ChangeTeamKeys;
import io.ytterby.tips.team.app.Recipient;
import io.ytterby.tips.team.app.Recipient.Purpose;
import io.ytterby.tips.team.app.TeamKeys;
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
import java.net.URI;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Officers' public keys. The private halves never come here. */
@Path("/desk/v1/keys")
public class TeamKeyResource {
    private final ChangeTeamKeys change;
    private final TeamKeys keys;
    private final Caller caller;

    TeamKeyResource(ChangeTeamKeys change, TeamKeys keys, Caller caller) {
        this.change = change;
        this.keys = keys;
        this.caller = caller;
    }

    /** @param publicKey as {@code ./ytterby tips key} prints it, base64url of 32 bytes */
    public record ProposeRequest(
            @NotBlank @Size(max = 64) String publicKey,
            @NotNull Purpose purpose) {}

    /** A key as it stands. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record KeyReply(
            String keyId,
            String publicKey,
            String person,
            Recipient.Purpose purpose,
            TeamKeys.State state,
            @Nullable String confirmedBy,
            long version) {
        static KeyReply of(TeamKeys.Registered key) {
            return new KeyReply(
                    key.key().id(),
                    Base64.getUrlEncoder()
                            .withoutPadding()
                            .encodeToString(key.key().bytes()),
                    key.person(),
                    key.purpose(),
                    key.state(),
                    key.confirmedBy(),
                    key.version());
        }
    }

    /** All of them. */
    public record KeysReply(List<KeyReply> items) {}

    @GET
    @RolesAllowed(Roles.CASE_OFFICER)
    @Operation(summary = "The team's public keys.")
    public KeysReply list() {
        return new KeysReply(keys.all().stream().map(KeyReply::of).toList());
    }

    @POST
    @RolesAllowed(Roles.CASE_OFFICER)
    @Idempotent
    @Operation(
            summary =
                    "Proposes your own key: CASE reads tips, CUSTODY holds the other half of identities. One for ever.")
    public Response propose(@Valid @NotNull ProposeRequest asked) {
        var key = key(asked.publicKey());
        if (key.isEmpty())
            return Problems.invalid("/publicKey", "must be 32 bytes in base64url, as ./ytterby tips key prints them.")
                    .response();
        return change.propose(caller.actor(), key.get(), asked.purpose())
                .map(found -> Replies.created(
                        URI.create("/desk/v1/keys/" + found.key().id()),
                        KeyReply.of(found),
                        found.key().id(),
                        found.version()))
                .orElseGet(() -> Problem.of(
                                "team-key-refused",
                                409,
                                "The key cannot be proposed",
                                "It is there already, or your keys serve the other purpose: who works cases is no"
                                        + " custodian. Nothing was changed.")
                        .response());
    }

    @POST
    @Path("/{id}:confirm")
    @RolesAllowed(Roles.CASE_OFFICER)
    @Idempotent
    @Operation(summary = "Another person, who compared the id with its owner by voice, confirms it.")
    public Response confirm(@PathParam("id") String id) {
        return answer(id, change.confirm(caller.actor(), id));
    }

    @POST
    @Path("/{id}:retire")
    @RolesAllowed(Roles.CASE_OFFICER)
    @Idempotent
    @Operation(summary = "Nothing more is sealed to it. What was stays readable to who has its private half.")
    public Response retire(@PathParam("id") String id) {
        return answer(id, change.retire(caller.actor(), id));
    }

    private Response answer(String id, ChangeTeamKeys.Outcome outcome) {
        return switch (outcome) {
            case ChangeTeamKeys.Outcome.Changed(var key) -> Replies.ok(KeyReply.of(key), id, key.version());
            case ChangeTeamKeys.Outcome.NoSuchKey _ ->
                Problems.notFound("key", id).response();
            case ChangeTeamKeys.Outcome.NotNow _ ->
                Problem.of(
                                "team-key-state",
                                409,
                                "The key does not stand where this begins",
                                "A proposed key is confirmed by another person than its owner; a retired one stays so."
                                        + " Nothing was changed.")
                        .response();
        };
    }

    private static Optional<TeamKey> key(String text) {
        try {
            return Optional.of(new TeamKey(Base64.getUrlDecoder().decode(text)));
        } catch (IllegalArgumentException unfit) {
            return Optional.empty();
        }
    }
}
