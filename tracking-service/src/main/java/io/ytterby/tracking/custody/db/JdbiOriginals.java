package io.ytterby.tracking.custody.db;

import io.ytterby.tracking.custody.app.Originals;
import io.ytterby.tracking.custody.domain.RecordedEvent.Facts;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** The identity names the event's month, so that one partition is looked into. */
@ApplicationScoped
class JdbiOriginals implements Originals {
    private final Jdbi jdbi;

    JdbiOriginals(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Optional<Original> find(String eventId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT event.* FROM event_identity identity
                          JOIN epcis_event event ON event.seq = identity.seq AND event.record_time = identity.record_time
                         WHERE identity.event_key = text_key(:id) AND NOT identity.declaration""")
                .bind("id", eventId)
                .map((row, context) -> new Original(
                        row.getString("event_id"),
                        facts(row),
                        List.of((String[]) row.getArray("terms").getArray()),
                        row.getString("doc")))
                .findOne());
    }

    private static Facts facts(ResultSet row) throws SQLException {
        return new Facts(
                row.getString("type"),
                row.getString("action"),
                row.getObject("event_time", OffsetDateTime.class).toInstant(),
                row.getString("event_time_zone"),
                row.getString("biz_step"),
                row.getString("disposition"),
                row.getString("read_point"),
                row.getString("biz_location"),
                row.getString("transformation_id"),
                null);
    }
}
