package io.ytterby.tips.telling.app;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.ytterby.contracts.Topic;
import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.journal.Change;
import io.ytterby.kit.journal.Journal;
import io.ytterby.kit.journal.OutboxEvent;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/**
 * Tells others that tips speak of a thing which is known to them, once for each thing, and late: up to two days after an
 * officer said so, at a moment that chance draws. What is told has no tip and nobody's name in it, so whoever sees an
 * inspection cannot count back to who spoke. A thing that was told before is not told again when a second tip names it.
 */
@Singleton
public class TellLinks {
    private static final Actor TELLS = Actor.system("tips");
    private static final int AT_ONCE = 100;

    private final Jdbi jdbi;
    private final Journal journal;
    private final TellingConfig config;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    TellLinks(Jdbi jdbi, Journal journal, TellingConfig config, Clock clock) {
        this.jdbi = jdbi;
        this.journal = journal;
        this.config = config;
        this.clock = clock;
    }

    /** In the transaction in which an officer names it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void later(Thing kind, String reference) {
        long most = config.longestDelay().toMillis();
        var at = clock.instant().plusMillis(most == 0 ? 0 : random.nextLong(most + 1));
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO telling (id, kind, reference, tell_at) VALUES (gen_random_uuid(), :kind, :reference, :at)
                        ON CONFLICT DO NOTHING""")
                .bind("kind", kind.name())
                .bind("reference", reference)
                .bind("at", utc(at))
                .execute());
    }

    @Scheduled(every = "${tips.telling.every:1m}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void tellDue() {
        int told;
        do told = QuarkusTransaction.requiringNew().call(this::tellSome);
        while (told == AT_ONCE);
    }

    private int tellSome() {
        var now = clock.instant();
        var due = jdbi.withHandle(handle -> handle.createQuery("""
                        UPDATE telling SET told_at = :now WHERE id IN (
                            SELECT id FROM telling WHERE told_at IS NULL AND tell_at <= :now
                             ORDER BY id LIMIT :limit FOR UPDATE SKIP LOCKED)
                        RETURNING id, kind, reference""")
                .bind("now", utc(now))
                .bind("limit", AT_ONCE)
                .map((row, context) ->
                        new Due(row.getObject("id", UUID.class), row.getString("kind"), row.getString("reference")))
                .list());
        for (var one : due) tell(one, now);
        return due.size();
    }

    private record Due(UUID id, String kind, String reference) {}

    /** The topic's shape, {@code tips.link.v1}. */
    record LinkV1(UUID linkId, Instant toldAt, String kind, String reference) {}

    private void tell(Due due, Instant now) {
        var told = new LinkV1(due.id(), now, due.kind(), due.reference());
        journal.write(new Change(
                TELLS,
                "tip-link.told",
                "tip-link/" + due.id(),
                Map.of("kind", due.kind()),
                OutboxEvent.fact(Topic.TIPS_LINK, due.id().toString(), 1, "link", "tips.link", now, told)));
    }

    private static OffsetDateTime utc(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
