package io.ytterby.tracking.seal.db;

import io.ytterby.tracking.seal.app.EventSeals;
import io.ytterby.tracking.seal.domain.Head;
import io.ytterby.tracking.seal.domain.SealedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Leaves, parts and heads as rows that nobody may change. */
@ApplicationScoped
class JdbiEventSeals implements EventSeals {
    private static final long LOCK = 0x79747462_5EA2L;

    private final Jdbi jdbi;
    private final SealWatch watch;

    JdbiEventSeals(Jdbi jdbi, SealWatch watch) {
        this.jdbi = jdbi;
        this.watch = watch;
    }

    @Override
    public boolean tryLock() {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT pg_try_advisory_xact_lock(:lock)")
                .bind("lock", LOCK)
                .mapTo(Boolean.class)
                .one());
    }

    @Override
    public long settledUpTo() {
        return watch.settledUpTo();
    }

    @Override
    public long size() {
        return number("SELECT coalesce(max(place) + 1, 0) FROM event_seal");
    }

    @Override
    public long lastSeq() {
        return number("SELECT coalesce(max(seq), 0) FROM event_seal");
    }

    @Override
    public List<SealedEvent> unsealed(long above, long upTo, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT event.seq, event.record_time, event.org, event.event_id, context.body, event.doc
                          FROM epcis_event event JOIN event_context context USING (context_key)
                         WHERE event.seq > :above AND event.seq <= :upTo ORDER BY event.seq LIMIT :limit""")
                .bind("above", above)
                .bind("upTo", upTo)
                .bind("limit", limit)
                .map((row, context) -> event(row))
                .list());
    }

    @Override
    public void add(List<Leaf> leaves) {
        jdbi.useHandle(handle -> {
            var batch = handle.prepareBatch(
                    "INSERT INTO event_seal (place, seq, record_time, leaf) VALUES (:place, :seq, :time, :leaf)");
            for (var leaf : leaves)
                batch.bind("place", leaf.place())
                        .bind("seq", leaf.seq())
                        .bind("time", OffsetDateTime.ofInstant(leaf.recordTime(), ZoneOffset.UTC))
                        .bind("leaf", leaf.hash())
                        .add();
            batch.execute();
        });
    }

    @Override
    public void addPart(long part, byte[] root) {
        jdbi.useHandle(handle -> handle.createUpdate("INSERT INTO event_seal_part (part, root) VALUES (:part, :root)")
                .bind("part", part)
                .bind("root", root)
                .execute());
    }

    @Override
    public void addHead(Head head) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO custody_head (day, size, root, key_id, signature, sealed_at)
                        VALUES (:day, :size, :root, :key, :signature, :at)""")
                .bind("day", head.day())
                .bind("size", head.size())
                .bind("root", head.root())
                .bind("key", head.keyId())
                .bind("signature", head.signature())
                .bind("at", OffsetDateTime.ofInstant(head.sealedAt(), ZoneOffset.UTC))
                .execute());
    }

    @Override
    public List<byte[]> leaves(long from, long end) {
        return hashes("SELECT leaf FROM event_seal WHERE place >= :from AND place < :end ORDER BY place", from, end);
    }

    @Override
    public List<byte[]> parts(long from, long end) {
        return hashes("SELECT root FROM event_seal_part WHERE part >= :from AND part < :end ORDER BY part", from, end);
    }

    private List<byte[]> hashes(String sql, long from, long end) {
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("from", from)
                .bind("end", end)
                .map((row, context) -> row.getBytes(1))
                .list());
    }

    @Override
    public Optional<Leaf> leafOf(String eventId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT seal.* FROM event_identity identity JOIN event_seal seal USING (seq)
                         WHERE identity.event_key = text_key(:id) AND NOT identity.declaration""")
                .bind("id", eventId)
                .map((row, context) -> leaf(row))
                .findOne());
    }

    @Override
    public Optional<Head> newest() {
        return heads("SELECT * FROM custody_head ORDER BY day DESC, size DESC LIMIT :limit", null, 1).stream()
                .findFirst();
    }

    @Override
    public Optional<Head> of(LocalDate day) {
        return heads("SELECT * FROM custody_head WHERE day = :day ORDER BY size DESC LIMIT :limit", day, 1).stream()
                .findFirst();
    }

    @Override
    public List<Head> before(@Nullable LocalDate day, int limit) {
        return heads("""
                SELECT DISTINCT ON (day) * FROM custody_head
                 WHERE day < coalesce(CAST(:day AS date), 'infinity') ORDER BY day DESC, size DESC LIMIT :limit""", day, limit);
    }

    private List<Head> heads(String sql, @Nullable LocalDate day, int limit) {
        return jdbi.withHandle(handle -> {
            var query = handle.createQuery(sql).bind("limit", limit);
            if (sql.contains(":day")) query.bind("day", day);
            return query.map((row, context) -> head(row)).list();
        });
    }

    @Override
    public List<Sealed> sealedFrom(long place, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT seal.place, seal.seq, seal.record_time, seal.leaf, event.org, event.event_id, event.body, event.doc
                          FROM event_seal seal
                          LEFT JOIN LATERAL (SELECT e.org, e.event_id, c.body, e.doc
                                               FROM epcis_event e JOIN event_context c USING (context_key)
                                              WHERE e.seq = seal.seq AND e.record_time = seal.record_time OFFSET 0) event ON true
                         WHERE seal.place >= :place ORDER BY seal.place LIMIT :limit""")
                .bind("place", place)
                .bind("limit", limit)
                .map((row, context) -> new Sealed(leaf(row), row.getString("event_id") == null ? null : event(row)))
                .list());
    }

    @Override
    public long unsealedCount() {
        return number("SELECT count(*) FROM epcis_event WHERE seq > (SELECT coalesce(max(seq), 0) FROM event_seal)");
    }

    private long number(String sql) {
        return jdbi.withHandle(
                handle -> handle.createQuery(sql).mapTo(Long.class).one());
    }

    static SealedEvent event(ResultSet row) throws SQLException {
        return new SealedEvent(
                row.getLong("seq"),
                time(row, "record_time"),
                row.getString("org"),
                row.getString("event_id"),
                row.getString("body"),
                row.getString("doc"));
    }

    private static Leaf leaf(ResultSet row) throws SQLException {
        return new Leaf(row.getLong("place"), row.getLong("seq"), time(row, "record_time"), row.getBytes("leaf"));
    }

    private static Head head(ResultSet row) throws SQLException {
        return new Head(
                row.getObject("day", LocalDate.class),
                row.getLong("size"),
                row.getBytes("root"),
                row.getString("key_id"),
                row.getBytes("signature"),
                time(row, "sealed_at"));
    }

    private static Instant time(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
