package io.ytterby.licensing.controllist.db;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ytterby.kernel.ControlCode;
import io.ytterby.kernel.CountryCode;
import io.ytterby.kernel.HsCode;
import io.ytterby.licensing.controllist.app.DeclaredItem;
import io.ytterby.licensing.controllist.app.ReplayedCases;
import io.ytterby.licensing.controllist.app.ReplayedLine;
import io.ytterby.licensing.controllist.domain.EndUser;
import io.ytterby.licensing.controllist.domain.PartyList;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Reads, and only reads, the lines of cases that are not settled and of licences that have not ended. */
@ApplicationScoped
class SqlReplayedCases implements ReplayedCases {
    private final Jdbi jdbi;
    private final ObjectMapper mapper;

    SqlReplayedCases(Jdbi jdbi, ObjectMapper mapper) {
        this.jdbi = jdbi;
        this.mapper = mapper;
    }

    @Override
    public List<ReplayedLine> lines(int most) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT 'CASE' AS kind, a.id::text AS id, g.position + 1 AS line, g.control_code, g.hs_code, g.item,
                               o.country, a.destination, a.end_user_type, a.end_use
                          FROM application a
                          JOIN application_good g ON g.application = a.id
                          JOIN organisation o ON o.id = a.exporter
                         WHERE a.status NOT IN ('DRAFT', 'FINALISED_APPROVED', 'FINALISED_REFUSED',
                               'FINALISED_NO_LICENCE_REQUIRED', 'WITHDRAWN', 'CLOSED', 'SUPERSEDED_BY_EXPORTER_EDIT')
                         UNION ALL
                        SELECT 'LICENCE', l.number, n.line, n.control_code, n.hs_code, g.item,
                               o.country, l.destination, coalesce(a.end_user_type, 'civil'), coalesce(a.end_use, '')
                          FROM licence l
                          JOIN licence_line n ON n.licence = l.number
                          LEFT JOIN application a ON a.id = l.application
                          LEFT JOIN application_good g ON g.application = l.application AND g.position + 1 = n.line
                          LEFT JOIN organisation o ON o.id = l.holder
                         WHERE l.ended IS NULL
                         ORDER BY 1, 2, 3
                         LIMIT :most""")
                .bind("most", most)
                .map((row, context) -> line(row))
                .list());
    }

    private ReplayedLine line(ResultSet row) throws SQLException {
        var country = row.getString("country");
        return new ReplayedLine(
                ReplayedLine.Kind.valueOf(row.getString("kind")),
                row.getString("id"),
                row.getInt("line"),
                new ControlCode(row.getString("control_code")),
                new HsCode(row.getString("hs_code")),
                item(row.getString("item")),
                new CountryCode(country == null ? "CN" : country),
                new CountryCode(row.getString("destination")),
                new EndUser(row.getString("end_user_type"), PartyList.NONE, List.of()),
                row.getString("end_use"));
    }

    private @Nullable DeclaredItem item(@Nullable String json) {
        if (json == null) return null;
        try {
            return mapper.readValue(json, DeclaredItem.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("goods that were kept cannot be read", unreadable);
        }
    }
}
