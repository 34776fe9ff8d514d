package io.ytterby.certification.exchange.db;

import io.ytterby.certification.exchange.app.ReceivedEvents;
import io.ytterby.kernel.OrganisationId;
import jakarta.inject.Singleton;
import java.time.Instant;
import org.jdbi.v3.core.Jdbi;

/** Events as they came, in PostgreSQL. */
@Singleton
class SqlReceivedEvents implements ReceivedEvents {
    private final Jdbi jdbi;

    SqlReceivedEvents(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** One id with another body is another event: senders are seen to use one id for several. */
    @Override
    public boolean add(OrganisationId sender, String source, String id, String type, String body, Instant at) {
        return 1
                == jdbi.withHandle(handle -> handle.createUpdate("""
                        INSERT INTO pact_event (org, source, event_id, type, body, digest, received_at)
                        VALUES (:org, :source, :id, :type, :body, :digest, :at) ON CONFLICT DO NOTHING""")
                        .bind("org", sender.value())
                        .bind("source", source)
                        .bind("id", id)
                        .bind("type", type)
                        .bind("body", body)
                        .bind("digest", Rows.sha256(source, id, body))
                        .bind("at", Rows.utc(at))
                        .execute());
    }
}
