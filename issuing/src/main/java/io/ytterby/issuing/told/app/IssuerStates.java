package io.ytterby.issuing.told.app;

import io.quarkus.arc.properties.IfBuildProperty;
import io.ytterby.contracts.Topic;
import io.ytterby.issuing.document.app.IssuedCredentials;
import io.ytterby.issuing.key.app.KeyBook;
import io.ytterby.issuing.list.app.StatusLists;
import io.ytterby.issuing.list.app.StatusLists.ListKey;
import io.ytterby.issuing.list.domain.StatusPurpose;
import io.ytterby.kit.journal.OutboxEvent;
import io.ytterby.kit.outbox.StateSource;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Lets the sweeper tell again what the topic lacks of keys, lists and documents. */
@IfBuildProperty(name = "ytterby.credentials.announced", stringValue = "true")
@Singleton
class IssuerStates implements StateSource {
    private final AnnounceToTrustList announcements;
    private final KeyBook book;
    private final StatusLists lists;
    private final IssuedCredentials documents;

    IssuerStates(AnnounceToTrustList announcements, KeyBook book, StatusLists lists, IssuedCredentials documents) {
        this.announcements = announcements;
        this.book = book;
        this.lists = lists;
        this.documents = documents;
    }

    @Override
    public Topic topic() {
        return announcements.topic();
    }

    @Override
    public String versionsSql() {
        return """
                SELECT 'key:' || id AS key, version FROM issuer_key
                UNION ALL
                SELECT 'list:' || did || '/' || purpose || '/' || list, max(revision) FROM credential_list
                 GROUP BY did, purpose, list
                UNION ALL
                SELECT 'document:' || id, version FROM credential""";
    }

    @Override
    public Optional<OutboxEvent> current(String key) {
        var name = key.substring(key.indexOf(':') + 1);
        var told = key.startsWith("key:")
                ? book.lock(UUID.fromString(name)).map(announcements::key)
                : key.startsWith("list:")
                        ? listKey(name).flatMap(lists::newest).map(announcements::list)
                        : documents.lookUp(UUID.fromString(name)).map(announcements::document);
        return told.map(List::getFirst);
    }

    private static Optional<ListKey> listKey(String name) {
        var parts = name.split("/", -1);
        return StatusPurpose.ofWord(parts[1])
                .map(purpose -> new ListKey(parts[0], purpose, Integer.parseInt(parts[2])));
    }
}
