package io.ytterby.tracking.custody.db;

import io.ytterby.kernel.LotId;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.tracking.custody.app.EventStore;
import io.ytterby.tracking.custody.domain.RecordedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

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

    private static final String FIND = """
            SELECT identity.event_key, identity.declaration, identity.seq, event.hash, event.org,
                   ARRAY(SELECT lot_id FROM epcis_event_lot about WHERE about.seq = identity.seq) AS lots
              FROM event_identity identity
              JOIN epcis_event event ON event.seq = identity.seq AND event.record_time = identity.record_time
             WHERE identity.event_key = ANY(:keys)""";

    private static final String HASH_BEGIN = "ni:///sha-256;";
    private static final String HASH_END = "?ver=CBV2.0";

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
            EventCopies.copy(handle, events, kept);
            return kept;
        });
    }

    private record Claim(UUID key, boolean declaration) {
        static Claim of(Identity identity) {
            return new Claim(TextKey.of(identity.eventId()), identity.declaration());
        }
    }

    @Override
    public Map<Identity, Stored> find(Collection<Identity> ids) {
        if (ids.isEmpty()) return Map.of();
        var asked = new HashMap<Claim, Identity>();
        ids.forEach(id -> asked.put(Claim.of(id), id));
        var found = new HashMap<Identity, Stored>();
        jdbi.useHandle(handle -> handle.createQuery(FIND)
                .bindArray(
                        "keys",
                        UUID.class,
                        asked.keySet().stream().map(Claim::key).distinct().toArray())
                .map((row, context) -> {
                    var identity =
                            asked.get(new Claim(row.getObject("event_key", UUID.class), row.getBoolean("declaration")));
                    return identity == null ? null : found.put(identity, stored(row));
                })
                .list());
        return found;
    }

    private static Stored stored(ResultSet row) throws SQLException {
        var lots = Arrays.stream((UUID[]) row.getArray("lots").getArray())
                .map(LotId::new)
                .toList();
        var hash = row.getBytes("hash");
        return new Stored(
                row.getLong("seq"),
                hash == null ? null : HASH_BEGIN + HexFormat.of().formatHex(hash) + HASH_END,
                new OrganisationId(row.getString("org")),
                lots);
    }

    private static List<Kept> claim(Handle handle, List<RecordedEvent> events) {
        var claims = events.stream().map(Identity::of).map(Claim::of).toList();
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
                                .map(event -> event.recordTime()
                                        .truncatedTo(ChronoUnit.MICROS)
                                        .toString())
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
}
