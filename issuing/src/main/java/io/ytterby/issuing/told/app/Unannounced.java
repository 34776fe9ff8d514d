package io.ytterby.issuing.told.app;

import io.quarkus.arc.DefaultBean;
import io.ytterby.issuing.document.app.IssuedCredential;
import io.ytterby.issuing.key.app.KeyBook.Known;
import io.ytterby.issuing.list.app.StatusLists;
import io.ytterby.kit.journal.OutboxEvent;
import jakarta.inject.Singleton;
import java.util.List;

/** Where the trust list, the lists and the log are of one house with the keys, nobody else need hear of them. */
@DefaultBean
@Singleton
class Unannounced implements Announcements {
    @Override
    public List<OutboxEvent> key(Known key) {
        return List.of();
    }

    @Override
    public List<OutboxEvent> list(StatusLists.Published list) {
        return List.of();
    }

    @Override
    public List<OutboxEvent> document(IssuedCredential document) {
        return List.of();
    }
}
