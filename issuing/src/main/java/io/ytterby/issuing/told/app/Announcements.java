package io.ytterby.issuing.told.app;

import io.ytterby.issuing.document.app.IssuedCredential;
import io.ytterby.issuing.key.app.KeyBook.Known;
import io.ytterby.issuing.list.app.StatusLists;
import io.ytterby.kit.journal.OutboxEvent;
import java.util.List;

/** What others are told of what is signed here; nothing where the service that keeps the trust list signs itself. */
public interface Announcements {
    List<OutboxEvent> key(Known key);

    List<OutboxEvent> list(StatusLists.Published list);

    List<OutboxEvent> document(IssuedCredential document);
}
