package io.ytterby.kit.outbox;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** The relay's statements. It reads what is not sent, never what comes after a last id: a lower one may commit later. */
@Singleton
class OutboxRows {
    private final Jdbi jdbi;

    OutboxRows(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** A row as the relay sends it. */
    public record Row(long seq, UUID id, String topic, String key, long version, String record) {}

    /** The next rows of a shard: as many as the limit, but no more once they have so many bytes together. */
    List<Row> unsent(int shard, int limit, long bytes) {
        return jdbi.withHandle(handle -> handle.createQuery("""
            SELECT seq, id, topic, key, version, record
              FROM (SELECT *, sum(octet_length(record)) OVER (ORDER BY seq) - octet_length(record) AS before
                      FROM (SELECT * FROM outbox WHERE shard = :shard AND sent_at IS NULL
                             ORDER BY seq LIMIT :limit) AS next) AS counted
             WHERE before < :bytes ORDER BY seq\
            """)
                .bind("shard", shard)
                .bind("limit", limit)
                .bind("bytes", bytes)
                .map(ConstructorMapper.of(Row.class))
                .list());
    }

    /**
     * Notes that the broker has acknowledged these rows, and the versions that it now holds. The commit does not wait for
     * the disk: who forgets it in a crash sends the rows again, as after any crash between sending and noting.
     */
    void acknowledged(List<Row> rows) {
        var sequence = rows.stream().map(Row::seq).toArray(Long[]::new);
        jdbi.useHandle(handle -> handle.createUpdate("""
            WITH sent AS (UPDATE outbox SET sent_at = clock_timestamp() WHERE seq = ANY(:seq)
                          RETURNING topic, key, version)
            INSERT INTO published_version (topic, key, version)
            SELECT topic, key, max(version)
              FROM sent, (SELECT set_config('synchronous_commit', 'off', true)) AS unhurried
             GROUP BY topic, key
            ON CONFLICT (topic, key) DO UPDATE SET version = excluded.version
             WHERE published_version.version < excluded.version\
            """)
                .bindArray("seq", Long.class, (Object[]) sequence)
                .execute());
    }
}
