package io.ytterby.tracking.capture.app;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.ytterby.tracking.custody.app.EventStore;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Makes contexts known before events need them, each in a short transaction of its own; the last thousand are remembered. */
@ApplicationScoped
class KnownContexts {
    private static final int REMEMBERED = 1_000;

    private final EventStore store;
    private final Map<String, Boolean> known = Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > REMEMBERED;
        }
    });

    KnownContexts(EventStore store) {
        this.store = store;
    }

    void learn(String context) {
        if (known.containsKey(context)) return;
        QuarkusTransaction.requiringNew().run(() -> store.learn(context));
        known.put(context, true);
    }
}
