package io.ytterby.kit.inbox;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Which events a consumer has applied. */
@Singleton
class Inbox {
    private final Jdbi jdbi;

    Inbox(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Claims an event for a consumer in the transaction of its effect; false if it has had it before. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean claim(String consumer, UUID event) {
        return 1
                == jdbi.withHandle(handle -> handle.createUpdate("""
                                INSERT INTO inbox (consumer, event_id) VALUES (:consumer, :event)
                                ON CONFLICT DO NOTHING""")
                        .bind("consumer", consumer)
                        .bind("event", event)
                        .execute());
    }
}
