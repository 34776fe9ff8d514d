package io.ytterby.certification.credential.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.security.Authenticated;
import io.ytterby.certification.credential.app.ChangeKeys;
import io.ytterby.certification.credential.app.KeyBook;
import io.ytterby.certification.credential.app.KeyBook.Known;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.Problem;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.Idempotent;
import io.ytterby.kit.rest.Listings;
import io.ytterby.kit.rest.Page;
import io.ytterby.kit.rest.PageRequest;
import io.ytterby.kit.rest.Replies;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The keys of those who sign here: rotated by their owner, revoked by it or an authority. */
@Path("/v1/issuer-keys")
public class IssuerKeyResource {
    private final KeyBook book;
    private final ChangeKeys changeKeys;
    private final Listings listings;
    private final Caller caller;
    private final Clock clock;

    IssuerKeyResource(KeyBook book, ChangeKeys changeKeys, Listings listings, Caller caller, Clock clock) {
        this.book = book;
        this.changeKeys = changeKeys;
        this.listings = listings;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Why it counts no longer.
     *
     * @param since from when on it is not its owner's alone; null for now
     */
    public record RevokeRequest(
            @Nullable Instant since,
            @NotBlank @Size(max = 500) String reason) {}

    /** A key and its window; {@code notAfter} is exclusive. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record KeyReply(
            String keyId,
            String kid,
            String publicKeyMultibase,
            Instant notBefore,
            Instant notAfter,
            @Nullable Instant revokedAt,
            @Nullable String reason) {
        static KeyReply of(Known known) {
            var window = known.window();
            return new KeyReply(
                    known.id().toString(),
                    window.kid(),
                    known.key().multibase(),
                    window.notBefore(),
                    window.notAfter(),
                    window.revokedAt(),
                    window.reason());
        }
    }

    @GET
    @Authenticated
    @Operation(summary = "All keys that ever signed here, oldest first.")
    public Response list(@BeanParam PageRequest page, @Context HttpHeaders headers) {
        return listings.answer(page, headers, KeyReply.class, asked -> {
            int from = Math.toIntExact(Math.min(asked.afterNumber(), Integer.MAX_VALUE));
            var all = book.all();
            var found = all.subList(Math.min(from, all.size()), Math.min(all.size(), from + asked.fetchSize()));
            boolean more = found.size() > asked.pageSize();
            var items = more ? found.subList(0, asked.pageSize()) : found;
            return Page.of(found, asked, last -> Integer.toString(from + items.size()))
                    .map(KeyReply::of);
        });
    }

    @POST
    @RolesAllowed(Roles.CERTIFIER)
    @Idempotent
    @Operation(
            summary = "Gives the caller's body a new key from the next second on. What the last one signed counts on.")
    public Response rotate() {
        var added = changeKeys.rotate(caller.actor());
        var id = added.id().toString();
        return Replies.created(URI.create("/v1/issuer-keys/" + id), KeyReply.of(added), id, added.version());
    }

    @POST
    @Path("/{id}:revoke")
    @RolesAllowed({Roles.CERTIFIER, Roles.REGULATOR})
    @Idempotent
    @Operation(
            summary = "Says since when a key is not its owner's alone: only what the log had by then goes on counting.")
    public Response revoke(@PathParam("id") UUID id, @Valid @NotNull RevokeRequest asked) {
        var since = asked.since() == null ? clock.instant() : asked.since();
        return switch (changeKeys.revoke(caller.actor(), id, since, asked.reason())) {
            case ChangeKeys.Outcome.Revoked(var key) -> Replies.ok(KeyReply.of(key), id.toString(), key.version());
            case ChangeKeys.Outcome.NoSuchKey _ -> Problems.notFound("key", id).response();
            case ChangeKeys.Outcome.RevokedBefore(var at) ->
                Problem.of(
                                "issuer-key-revoked",
                                409,
                                "The key is revoked",
                                "revokedAt says since when. Nothing was changed.",
                                Map.of("revokedAt", at))
                        .response();
            case ChangeKeys.Outcome.WrongMoment(var earliest, var latest) ->
                Problem.of(
                                "issuer-key-moment",
                                422,
                                "A key is not revoked from that moment on",
                                "since lies between earliest and latest. Nothing was changed.",
                                Map.of("earliest", earliest, "latest", latest))
                        .response();
        };
    }
}
