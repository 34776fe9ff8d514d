package io.ytterby.issuing.told.app;

import io.quarkus.arc.properties.IfBuildProperty;
import io.ytterby.contracts.Topic;
import io.ytterby.issuing.document.app.IssuedCredential;
import io.ytterby.issuing.key.app.Dids;
import io.ytterby.issuing.key.app.KeyBook.Known;
import io.ytterby.issuing.list.app.StatusLists;
import io.ytterby.issuing.list.app.StatusLists.ListKey;
import io.ytterby.kit.journal.OutboxEvent;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells whoever keeps the trust list and the log, on the service's own topic. */
@IfBuildProperty(name = "ytterby.credentials.announced", stringValue = "true")
@Singleton
public class AnnounceToTrustList implements Announcements {
    private final Topic topic;
    private final Dids dids;
    private final Clock clock;

    AnnounceToTrustList(@ConfigProperty(name = "ytterby.service") String service, Dids dids, Clock clock) {
        this.topic = Arrays.stream(Topic.values())
                .filter(one -> one.topicName().equals(service + ".credential"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("there is no topic " + service + ".credential"));
        this.dids = dids;
        this.clock = clock;
    }

    Topic topic() {
        return topic;
    }

    @Override
    public List<OutboxEvent> key(Known key) {
        return List.of(state("key:" + key.id(), key.version(), "issuer-key-told", IssuerStateV1.of(key)));
    }

    @Override
    public List<OutboxEvent> list(StatusLists.Published list) {
        return List.of(
                state(name(list.key()), list.revision(), "status-list-signed", IssuerStateV1.of(list, id(list))));
    }

    @Override
    public List<OutboxEvent> document(IssuedCredential document) {
        var key = "document:" + document.id();
        return List.of(state(key, document.version(), "credential-signed", IssuerStateV1.of(document)));
    }

    /** {@code list:did:web:…/revocation/1}, as {@link IssuerStates} finds it again. */
    private static String name(ListKey key) {
        return "list:" + key.did() + "/" + key.purpose().word() + "/" + key.list();
    }

    private String id(StatusLists.Published list) {
        return dids.list(list.key().did(), list.key().purpose(), list.key().list());
    }

    private OutboxEvent state(String key, long version, String fact, IssuerStateV1 payload) {
        return OutboxEvent.state(topic, key, version, fact, clock.instant(), payload);
    }
}
