package io.ytterby.kit.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ytterby.kit.fault.CrashPoint;
import io.ytterby.kit.outbox.Outbox;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jdbi.v3.core.Jdbi;

/**
 * Writes down a change in the transaction that makes it: who did it, and what the others are told. Nothing is
 * published, and nothing is changed, outside this path.
 */
@Singleton
public class Journal {
    private final Jdbi jdbi;
    private final Outbox outbox;
    private final ObjectMapper json;
    private final Clock clock;

    Journal(Jdbi jdbi, Outbox outbox, ObjectMapper json, Clock clock) {
        this.jdbi = jdbi;
        this.outbox = outbox;
        this.json = json;
        this.clock = clock;
    }

    /** @throws jakarta.transaction.TransactionalException if no transaction is open: a change without one is no change */
    @Transactional(Transactional.TxType.MANDATORY)
    public void write(Change change) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO audit (at, person, organisation, action, subject, detail, trace)
                        VALUES (:at, :person, :organisation, :action, :subject, :detail, :trace)""")
                .bind("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .bind("person", change.actor().person().value())
                .bind("organisation", change.actor().organisation().value())
                .bind("action", change.action())
                .bind("subject", change.subject())
                .bind("detail", asJson(change.detail()))
                .bind("trace", TraceParent.current())
                .execute());
        outbox.append(change.events());
        CrashPoint.reached("journal.written");
    }

    private String asJson(Object detail) {
        try {
            return json.writeValueAsString(detail);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    "the detail of a change cannot be written as JSON: " + detail.getClass(), e);
        }
    }
}
