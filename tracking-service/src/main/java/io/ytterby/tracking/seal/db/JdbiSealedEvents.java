package io.ytterby.tracking.seal.db;

import io.ytterby.kernel.LotId;
import io.ytterby.tracking.seal.app.SealedEvents;
import io.ytterby.tracking.seal.domain.SealedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Events of the store, found by their ids. */
@ApplicationScoped
class JdbiSealedEvents implements SealedEvents {
    private final Jdbi jdbi;

    JdbiSealedEvents(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Optional<SealedEvent> find(String eventId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT event.seq, event.record_time, event.org, event.event_id, context.body, event.doc
                          FROM event_identity identity
                          JOIN epcis_event event ON event.seq = identity.seq
                           AND event.record_time BETWEEN identity.record_time - interval '1 second'
                                                     AND identity.record_time + interval '1 second'
                          JOIN event_context context USING (context_key)
                         WHERE identity.event_key = text_key(:id) AND NOT identity.declaration""")
                .bind("id", eventId)
                .map((row, context) -> JdbiEventSeals.event(row))
                .findOne());
    }

    @Override
    public List<LotId> lotsOf(String eventId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT about.lot_id FROM event_identity identity JOIN epcis_event_lot about USING (seq)
                         WHERE identity.event_key = text_key(:id) AND NOT identity.declaration LIMIT 100""")
                .bind("id", eventId)
                .map((row, context) -> new LotId(row.getObject(1, UUID.class)))
                .list());
    }
}
