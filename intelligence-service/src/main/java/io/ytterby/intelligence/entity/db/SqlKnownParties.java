package io.ytterby.intelligence.entity.db;

import com.fasterxml.jackson.core.type.TypeReference;
import io.ytterby.intelligence.entity.app.KnownParties;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Accepted facts of all entities, by one statement each. */
@Singleton
class SqlKnownParties implements KnownParties {
    private final Jdbi jdbi;

    SqlKnownParties(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<Owning> ownings(int most) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT l.share, l.since, l.verified_by IS NOT NULL AS verified, a.profile ->> 'names' AS owner,
                               b.profile ->> 'names' AS owned
                          FROM entity_link AS l
                          JOIN entity AS e ON e.id = l.from_id
                          JOIN entity_version AS a ON a.entity_id = e.id AND a.version = e.version
                          JOIN entity AS f ON f.id = l.to_id
                          JOIN entity_version AS b ON b.entity_id = f.id AND b.version = f.version
                         WHERE l.type = 'OWNS' AND l.share IS NOT NULL AND l.until IS NULL AND l.ended_by IS NULL
                         ORDER BY l.seq DESC LIMIT :most""")
                .bind("most", most)
                .map((row, context) -> new Owning(
                        names(row.getString("owner")),
                        names(row.getString("owned")),
                        row.getBigDecimal("share"),
                        row.getObject("since", LocalDate.class),
                        row.getBoolean("verified")))
                .list());
    }

    @Override
    public List<OnList> onLists(int most) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT c.list, v.profile ->> 'names' AS names FROM entity_candidate AS c
                          JOIN entity AS e ON e.id = c.entity_id
                          JOIN entity_version AS v ON v.entity_id = e.id AND v.version = e.version
                         WHERE c.kind = 'LISTED' AND c.status = 'ACCEPTED' ORDER BY c.seq DESC LIMIT :most""")
                .bind("most", most)
                .map((row, context) -> new OnList(names(row.getString("names")), row.getString("list")))
                .list());
    }

    private static List<String> names(String json) {
        return Rows.read(json, new TypeReference<List<String>>() {});
    }
}
