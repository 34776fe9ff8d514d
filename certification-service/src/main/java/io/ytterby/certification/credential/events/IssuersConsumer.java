package io.ytterby.certification.credential.events;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.ytterby.certification.credential.app.FollowIssuer;
import io.ytterby.certification.credential.app.FollowedIssuers.FollowedKey;
import io.ytterby.certification.credential.app.FollowedIssuers.FollowedList;
import io.ytterby.contracts.Topic;
import io.ytterby.credentials.RefusedException;
import io.ytterby.credentials.key.VerifyingKey;
import io.ytterby.issuing.key.domain.KeyWindow;
import io.ytterby.kit.inbox.EventConsumer;
import io.ytterby.kit.inbox.ReceivedEvent;
import io.ytterby.kit.inbox.UnreadableEventException;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Follows those who sign passports, events and reports, so that one trust list and one log speak of all. */
@Singleton
class IssuersConsumer implements EventConsumer {
    private final FollowIssuer followIssuer;

    IssuersConsumer(FollowIssuer followIssuer) {
        this.followIssuer = followIssuer;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record State(
            @Nullable Key key,
            @Nullable StatusList list,
            @Nullable Document document) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Key(
            String did,
            String name,
            String publicKeyMultibase,
            Instant notBefore,
            Instant notAfter,
            @Nullable Instant revokedAt,
            @Nullable String reason) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record StatusList(String did, String id, String document) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Document(String did, List<String> digests) {}

    @Override
    public String name() {
        return "certification.issuers";
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.TRACKING_CREDENTIAL, Topic.INSPECTION_CREDENTIAL);
    }

    @Override
    public void on(ReceivedEvent event) {
        var service = event.topic().substring(0, event.topic().indexOf('.'));
        var state = event.as(State.class);
        boolean believed = true;
        if (state.key() != null) believed = followIssuer.key(key(service, state.key(), event.aggregateVersion()));
        if (state.list() != null) believed &= followIssuer.list(service, list(state.list(), event.aggregateVersion()));
        if (state.document() != null)
            believed &= followIssuer.document(
                    service, state.document().did(), state.document().digests());
        if (!believed)
            throw new UnreadableEventException(
                    "certification.credential." + service + "-issuer does not name a DID that this is below");
    }

    private static FollowedKey key(String service, Key told, long version) {
        try {
            var window = new KeyWindow(
                    told.did(), told.name(), told.notBefore(), told.notAfter(), told.revokedAt(), told.reason());
            return new FollowedKey(service, window, VerifyingKey.ofMultibase(told.publicKeyMultibase()), version);
        } catch (RefusedException | IllegalArgumentException noKey) {
            throw new UnreadableEventException("it tells of no key: " + noKey.getMessage());
        }
    }

    private static FollowedList list(StatusList told, long version) {
        return new FollowedList(told.did(), told.id(), told.document(), version);
    }
}
