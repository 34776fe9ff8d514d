package io.ytterby.tracking.query.db;

import io.ytterby.tracking.query.app.Names;
import io.ytterby.tracking.query.domain.NameKind;
import io.ytterby.tracking.query.domain.Sight;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Names as rows, gathered in the order of transactions; EPCs, of which every event may have its own, out of the events. */
@ApplicationScoped
class JdbiNames implements Names {
    /** Only what lies below the oldest transaction that still runs: nothing can appear before it any more. */
    private static final String GATHER = """
            WITH batch AS (
                SELECT e.xid, e.seq, e.type, e.terms FROM epcis_event e, epcis_gathered so_far
                 WHERE (e.xid, e.seq) > (so_far.xid, so_far.seq)
                   AND e.xid < pg_snapshot_xmin(pg_current_snapshot())
                 ORDER BY e.xid, e.seq LIMIT :limit
            ), names AS (
                INSERT INTO epcis_name (kind, name)
                SELECT 'eventTypes', type FROM batch
                UNION
                SELECT CASE split_part(term, ':', 1) WHEN 'step' THEN 'bizSteps' WHEN 'disp' THEN 'dispositions'
                            WHEN 'rp' THEN 'readPoints' ELSE 'bizLocations' END, substr(term, strpos(term, ':') + 1)
                  FROM batch, unnest(terms) AS term WHERE term ~ '^(step|disp|rp|loc):[^#]'
                ON CONFLICT DO NOTHING
            ), moved AS (
                UPDATE epcis_gathered SET (xid, seq) = (SELECT xid, seq FROM batch ORDER BY xid DESC, seq DESC LIMIT 1)
                 WHERE EXISTS (SELECT 1 FROM batch)
            )
            SELECT count(*) FROM batch""";

    private final Jdbi jdbi;

    JdbiNames(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public int gather(int limit) {
        return jdbi.inTransaction(handle -> {
            boolean mine = handle.createQuery("SELECT only_row FROM epcis_gathered FOR UPDATE SKIP LOCKED")
                    .mapTo(Boolean.class)
                    .findOne()
                    .isPresent();
            if (!mine) return 0;
            return handle.createQuery(GATHER)
                    .bind("limit", limit)
                    .mapTo(Integer.class)
                    .one();
        });
    }

    @Override
    public List<String> find(NameKind kind, Sight sight, String after, int limit) {
        return jdbi.withHandle(handle -> {
            var query =
                    handle.createQuery(sql(kind, sight)).bind("after", after).bind("limit", limit);
            if (kind != NameKind.EPCS) query.bind("kind", kind.word());
            if (!sight.all()) query.bind("org", sight.organisation().value());
            if (!sight.all() && kind != NameKind.EPCS && kind != NameKind.EVENT_TYPES) query.bind("code", kind.term());
            return query.mapTo(String.class).list();
        });
    }

    private static String sql(NameKind kind, Sight sight) {
        var seen = sight.all() ? "" : " AND " + QuerySql.SIGHT;
        if (kind == NameKind.EPCS) return """
                SELECT DISTINCT substr(term, strpos(term, ':') + 1) AS name FROM epcis_event e, unnest(e.terms) AS term
                 WHERE term ~ '^(epc|parent|in|out):[^#]' AND substr(term, strpos(term, ':') + 1) > :after""" + seen + " ORDER BY 1 LIMIT :limit";
        var of = kind == NameKind.EVENT_TYPES ? "e.type = known.name" : "e.terms @> ARRAY[:code || ':' || known.name]";
        var shown = sight.all() ? "" : " AND EXISTS (SELECT 1 FROM epcis_event e WHERE " + of + seen + ")";
        return "SELECT known.name FROM epcis_name known WHERE known.kind = :kind AND known.name > :after" + shown
                + " ORDER BY known.name LIMIT :limit";
    }
}
