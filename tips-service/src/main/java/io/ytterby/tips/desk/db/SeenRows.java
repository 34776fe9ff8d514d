package io.ytterby.tips.desk.db;

import io.ytterby.tips.desk.app.Desk;
import io.ytterby.tips.desk.domain.Voice;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Tips as one person may see them. Nothing reads a tip for a person but by {@link #VISIBLE}. */
final class SeenRows {
    static final String VISIBLE = """
        SELECT t.*, (SELECT count(*) FROM item i WHERE i.tip = t.id)::int AS items,
               (SELECT count(DISTINCT o.tip) FROM tip_token m JOIN tip_token o USING (token)
                 WHERE m.tip = t.id AND o.tip <> t.id AND NOT m.firm
                   AND NOT EXISTS (SELECT 1 FROM excluded x WHERE x.tip = o.tip AND x.person = :person))::int AS corroborated,
               (SELECT array_agg(coalesce(o.outcome, 'OPEN')) FROM same_voice v JOIN tip o ON o.id = v.earlier
                 WHERE v.tip = t.id
                   AND NOT EXISTS (SELECT 1 FROM excluded x WHERE x.tip = o.id AND x.person = :person)) AS earlier,
               EXISTS (SELECT 1 FROM item i JOIN item_wrap w ON w.item = i.id JOIN team_key k USING (key_id)
                        WHERE i.tip = t.id AND k.person = :person AND w.part = 'WHOLE') AS readable
          FROM tip t
         WHERE NOT EXISTS (SELECT 1 FROM excluded e WHERE e.tip = t.id AND e.person = :person)
        """;

    private SeenRows() {}

    static List<Desk.Seen> of(Query query, String person) {
        return query.bind("person", person).map((row, context) -> seen(row)).list();
    }

    private static Desk.Seen seen(ResultSet row) throws SQLException {
        var grade = row.getString("grade");
        var outcome = row.getString("outcome");
        return new Desk.Seen(
                row.getObject("id", UUID.class),
                row.getLong("seq"),
                row.getObject("came_on", LocalDate.class),
                row.getString("subject"),
                row.getBoolean("urgent"),
                row.getInt("specificity"),
                Desk.State.valueOf(row.getString("state")),
                grade == null ? null : Desk.Grade.valueOf(grade),
                outcome == null ? null : Desk.Outcome.valueOf(outcome),
                row.getObject("acknowledged_on", LocalDate.class) != null,
                row.getObject("answered_on", LocalDate.class) != null,
                row.getInt("items"),
                row.getInt("corroborated"),
                voice(row.getArray("earlier")),
                row.getBoolean("readable"),
                row.getBytes("claim_key"),
                row.getBytes("answer_key"),
                row.getLong("version"));
    }

    private static Voice voice(@Nullable Array earlier) throws SQLException {
        return earlier == null ? Voice.of(List.of()) : Voice.of(List.of((String[]) earlier.getArray()));
    }
}
