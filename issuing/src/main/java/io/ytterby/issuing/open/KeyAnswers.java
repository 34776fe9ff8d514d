package io.ytterby.issuing.open;

import io.ytterby.issuing.key.app.ChangeKeys;
import io.ytterby.issuing.key.app.ReissueDocuments;
import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.problem.Problem;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.Replies;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What each service answers to those who change keys; who may is the service's own to say. */
@Singleton
public class KeyAnswers {
    private final ChangeKeys changeKeys;
    private final ReissueDocuments reissueDocuments;
    private final Clock clock;

    KeyAnswers(ChangeKeys changeKeys, ReissueDocuments reissueDocuments, Clock clock) {
        this.changeKeys = changeKeys;
        this.reissueDocuments = reissueDocuments;
        this.clock = clock;
    }

    /**
     * What was signed anew, and what was not.
     *
     * @param more whether the same call has more to do
     */
    public record ReissueReply(int reissued, List<LeftReply> left, boolean more) {}

    /** A document that keeps the signature that counts no longer. */
    public record LeftReply(String documentId, String reason) {}

    /** Gives the actor's organisation a new key. */
    public Response rotate(Actor actor) {
        var added = changeKeys.rotate(actor);
        var id = added.id().toString();
        return Replies.created(URI.create("/v1/issuer-keys/" + id), KeyReply.of(added), id, added.version());
    }

    public Response revoke(Actor actor, UUID id, RevokeRequest asked) {
        var since = asked.since() == null ? clock.instant() : asked.since();
        return switch (changeKeys.revoke(actor, id, since, asked.reason())) {
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

    /** Signs anew what only the revoked key vouches for. */
    public Response reissue(Actor actor, UUID id) {
        return switch (reissueDocuments.reissue(actor, id)) {
            case ReissueDocuments.Outcome.Done(int reissued, var left, boolean more) ->
                Response.ok(new ReissueReply(
                                reissued,
                                left.stream()
                                        .map(one -> new LeftReply(one.document().toString(), one.why()))
                                        .toList(),
                                more))
                        .build();
            case ReissueDocuments.Outcome.NoSuchKey _ ->
                Problems.notFound("key", id).response();
            case ReissueDocuments.Outcome.NotRevoked _ ->
                Problem.of(
                                "issuer-key-not-revoked",
                                409,
                                "The key is not revoked",
                                "What it signed counts. Revoke it first, with the moment since when it is not yours"
                                        + " alone. Nothing was changed.")
                        .response();
        };
    }
}
