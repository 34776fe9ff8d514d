package io.ytterby.tracking.custody.db;

import io.ytterby.tracking.custody.app.EventStore;
import io.ytterby.tracking.custody.domain.RecordedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * The one writer of event rows. Ids are claimed first, by one statement that skips those that are taken; what was
 * claimed is then copied in, a batch at a time.
 */
@ApplicationScoped
public class EventRows implements EventStore {
    private static final String CLAIM = """
            INSERT INTO event_identity (event_key, declaration, seq, record_time)
            SELECT e.event_key, e.declaration, nextval('epcis_event_seq_seq'), e.record_time
              FROM unnest(:keys, :declarations, CAST(:times AS timestamptz[])) WITH ORDINALITY AS e (event_key, declaration, record_time, n)
             ORDER BY e.n
            ON CONFLICT DO NOTHING
            RETURNING event_key, declaration, seq""";

    private final Jdbi jdbi;

    public EventRows(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void learn(String context) {
        jdbi.useHandle(handle -> {
            var key = TextKey.of(context);
            boolean known = handle.createQuery("SELECT EXISTS (SELECT 1 FROM event_context WHERE context_key = :key)")
                    .bind("key", key)
                    .mapTo(Boolean.class)
                    .one();
            if (known) return;
            handle.createUpdate("INSERT INTO event_context VALUES (:key, :body) ON CONFLICT DO NOTHING")
                    .bind("key", key)
                    .bind("body", context)
                    .execute();
        });
    }

    @Override
    public List<Kept> keep(List<RecordedEvent> events) {
        if (events.isEmpty()) return List.of();
        return jdbi.withHandle(handle -> {
            var kept = claim(handle, events);
            if (kept.isEmpty()) return kept;
            copyEvents(handle, events, kept);
            copyLots(handle, events, kept);
            return kept;
        });
    }

    private record Claim(UUID key, boolean declaration) {
        static Claim of(RecordedEvent event) {
            return new Claim(TextKey.of(event.eventId()), event.isDeclaration());
        }
    }

    private static List<Kept> claim(Handle handle, List<RecordedEvent> events) {
        var claims = events.stream().map(Claim::of).toList();
        var taken = new HashMap<Claim, Long>();
        handle.createQuery(CLAIM)
                .bindArray("keys", UUID.class, claims.stream().map(Claim::key).toArray())
                .bindArray(
                        "declarations",
                        Boolean.class,
                        claims.stream().map(Claim::declaration).toArray())
                .bindArray(
                        "times",
                        String.class,
                        events.stream()
                                .map(event -> event.recordTime().toString())
                                .toArray())
                .map((row, context) ->
                        taken.put(new Claim(row.getObject(1, UUID.class), row.getBoolean(2)), row.getLong(3)))
                .list();
        var kept = new ArrayList<Kept>(taken.size());
        for (int index = 0; index < claims.size(); index++) {
            var seq = taken.remove(claims.get(index));
            if (seq != null) kept.add(new Kept(index, seq));
        }
        return kept;
    }

    private static void copyEvents(Handle handle, List<RecordedEvent> events, List<Kept> kept) {
        var copy = new BinaryCopy(kept.size() * 1_500);
        for (var one : kept) {
            var event = events.get(one.index());
            var facts = event.facts();
            copy.row(19)
                    .bigint(one.seq())
                    .instant(event.recordTime())
                    .instant(facts.eventTime())
                    .instant(facts.errorDeclaredAt())
                    .uuid(event.captureId())
                    .uuid(TextKey.of(event.context()))
                    .bytea(hash(event.hash()))
                    .text(event.eventId())
                    .text(event.org().value())
                    .text(facts.type())
                    .text(facts.action())
                    .text(facts.zone())
                    .text(facts.bizStep())
                    .text(facts.disposition())
                    .text(facts.readPoint())
                    .text(facts.bizLocation())
                    .text(facts.transformationId())
                    .texts(event.terms())
                    .text(event.doc());
        }
        copy.send(handle.getConnection(), """
                COPY epcis_event (seq, record_time, event_time, error_declared_at, capture_id, context_key, hash, event_id,
                    org, type, action, event_time_zone, biz_step, disposition, read_point, biz_location,
                    transformation_id, terms, doc) FROM STDIN (FORMAT binary)""");
    }

    private static void copyLots(Handle handle, List<RecordedEvent> events, List<Kept> kept) {
        var copy = new BinaryCopy(kept.size() * 48);
        boolean any = false;
        for (var one : kept) {
            var event = events.get(one.index());
            for (var lot : event.lots()) {
                copy.row(4).uuid(lot.value()).bigint(one.seq()).instant(event.recordTime());
                copy.bool(event.born().contains(lot));
                any = true;
            }
        }
        if (!any) return;
        copy.send(
                handle.getConnection(),
                "COPY epcis_event_lot (lot_id, seq, record_time, born) FROM STDIN (FORMAT binary)");
    }

    /** The hash's bytes, out of its {@code ni:///sha-256;<64 hex digits>?ver=CBV2.0}. */
    private static byte @Nullable [] hash(@Nullable String ni) {
        if (ni == null) return null;
        int begin = ni.indexOf(';') + 1;
        return HexFormat.of().parseHex(ni, begin, begin + 64);
    }
}
