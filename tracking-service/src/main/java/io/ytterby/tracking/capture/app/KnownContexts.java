package io.ytterby.tracking.capture.app;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.ytterby.tracking.custody.app.EventStore;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Makes contexts known before events need them, each in a short transaction of its own; up to a thousand are remembered. */
@ApplicationScoped
class KnownContexts {
    private static final int REMEMBERED = 1_000;

    private final EventStore store;
    private final Set<String> known = ConcurrentHashMap.newKeySet();

    KnownContexts(EventStore store) {
        this.store = store;
    }

    void learn(String context) {
        if (known.contains(context)) return;
        QuarkusTransaction.requiringNew().run(() -> store.learn(context));
        if (known.size() >= REMEMBERED) known.clear();
        known.add(context);
    }
}
