package io.ytterby.kit.inbox;

import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;

/**
 * What a consumer could not apply. While an event of a key is dead or parked, later events of that key are parked
 * behind it; replaying the dead one parks it at its old place, and the consumer takes the queue up again in order.
 */
@Singleton
class DeadLetters {
    private static final String RECORD = "SELECT id, consumer, topic, key, record, attempts FROM dead_letter ";

    private final Jdbi jdbi;

    DeadLetters(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** A kept record. */
    public record Letter(UUID id, String consumer, String topic, String key, byte[] record, int attempts) {}

    boolean blocks(String consumer, @Nullable String key) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT EXISTS (SELECT 1 FROM dead_letter
                          WHERE consumer = :consumer AND key = :key AND status IN ('DEAD', 'PARKED'))""")
                .bind("consumer", consumer)
                .bind("key", key == null ? "" : key)
                .mapTo(Boolean.class)
                .one());
    }

    /** Keeps a record, once however often it is delivered. */
    void keep(
            String consumer,
            String topic,
            ConsumerRecord<String, byte[]> record,
            String reason,
            int attempts,
            String status) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO dead_letter
                          (consumer, topic, partition, record_offset, key, record, reason, attempts, status)
                        VALUES (:consumer, :topic, :partition, :offset, :key, :record, :reason, :attempts, :status)
                        ON CONFLICT (consumer, topic, partition, record_offset) DO NOTHING""")
                .bind("consumer", consumer)
                .bind("topic", topic)
                .bind("partition", record.partition())
                .bind("offset", record.offset())
                .bind("key", record.key() == null ? "" : record.key())
                .bind("record", record.value() == null ? new byte[0] : record.value())
                .bind("reason", reason)
                .bind("attempts", attempts)
                .bind("status", status)
                .execute());
    }

    /** The parked records of a consumer that no dead one of their key stands before, oldest first. */
    List<Letter> unblocked(String consumer, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(RECORD + """
                         d WHERE consumer = :consumer AND status = 'PARKED'
                           AND NOT EXISTS (SELECT 1 FROM dead_letter b WHERE b.consumer = d.consumer
                                            AND b.key = d.key AND b.status = 'DEAD' AND b.seq < d.seq)
                         ORDER BY seq LIMIT :limit""")
                .bind("consumer", consumer)
                .bind("limit", limit)
                .map(ConstructorMapper.of(Letter.class))
                .list());
    }

    /** Dead and parked letters, oldest first. A letter's place in this list is its {@code place}. */
    List<SettleDeadLetter.Letter> open(long after, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT seq, id, consumer, topic, key, status, reason, attempts, created_at,
                               left(convert_from(record, 'SQL_ASCII'), 4000) AS record
                          FROM dead_letter WHERE status IN ('DEAD', 'PARKED') AND seq > :after
                         ORDER BY seq LIMIT :limit""")
                .bind("after", after)
                .bind("limit", limit)
                .map((row, context) -> new SettleDeadLetter.Letter(
                        row.getLong("seq"),
                        row.getObject("id", UUID.class),
                        row.getString("consumer"),
                        row.getString("topic"),
                        row.getString("key"),
                        row.getString("status"),
                        row.getString("reason"),
                        row.getInt("attempts"),
                        row.getObject("created_at", OffsetDateTime.class),
                        row.getString("record")))
                .list());
    }

    void mark(UUID id, String status) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "UPDATE dead_letter SET status = :status, changed_at = clock_timestamp() WHERE id = :id")
                .bind("status", status)
                .bind("id", id)
                .execute());
    }

    void markDead(UUID id, String reason, int attempts) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE dead_letter SET status = 'DEAD', reason = :reason, attempts = :attempts,
                               changed_at = clock_timestamp() WHERE id = :id""")
                .bind("reason", reason)
                .bind("attempts", attempts)
                .bind("id", id)
                .execute());
    }

    /** Takes a dead letter out of the way: as PARKED it is tried again at its old place, as SKIPPED never. */
    Optional<Letter> resolve(UUID id, String status) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        UPDATE dead_letter SET status = :status, changed_at = clock_timestamp()
                         WHERE id = :id AND status = 'DEAD'
                        RETURNING id, consumer, topic, key, record, attempts""")
                .bind("status", status)
                .bind("id", id)
                .map(ConstructorMapper.of(Letter.class))
                .findOne());
    }
}
