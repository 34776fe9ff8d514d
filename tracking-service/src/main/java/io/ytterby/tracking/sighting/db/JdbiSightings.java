package io.ytterby.tracking.sighting.db;

import io.ytterby.gramcodes.Verdict;
import io.ytterby.kernel.CountryCode;
import io.ytterby.kernel.Gtin;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.PersonId;
import io.ytterby.kernel.Unlocode;
import io.ytterby.tracking.sighting.app.Sightings;
import io.ytterby.tracking.sighting.domain.Position;
import io.ytterby.tracking.sighting.domain.Scan;
import io.ytterby.tracking.sighting.domain.Sighting;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Sightings in plain SQL; the neighbours of one in time are two steps on one index. */
@ApplicationScoped
class JdbiSightings implements Sightings {
    private final Jdbi jdbi;

    JdbiSightings(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public boolean tryKeep(Sighting sighting) {
        var scan = sighting.scan();
        var position = scan.position();
        var place = scan.place();
        var label = scan.label();
        return jdbi.withHandle(handle -> handle.createUpdate("""
                        INSERT INTO sighting (sighting_id, code, gram, verdict, at, recorded_at, country, place, latitude,
                            longitude, org, authority, person, device, label_gtin, closed_pack)
                        VALUES (:id, :code, :gram, :verdict, :at, :recordedAt, :country, :place, :latitude,
                            :longitude, :org, :authority, :person, :device, :label, :pack)
                        ON CONFLICT (sighting_id) DO NOTHING""")
                        .bind("id", scan.id())
                        .bind("code", sighting.code())
                        .bind("gram", sighting.gram())
                        .bind("verdict", sighting.verdict().name())
                        .bind("at", scan.at())
                        .bind("recordedAt", sighting.recordedAt())
                        .bind("country", scan.country().value())
                        .bind("place", place == null ? null : place.value())
                        .bind("latitude", position == null ? null : position.latitude())
                        .bind("longitude", position == null ? null : position.longitude())
                        .bind("org", scan.by().value())
                        .bind("authority", scan.byAuthority())
                        .bind("person", sighting.person().value())
                        .bind("device", sighting.device())
                        .bind("label", label == null ? null : label.value())
                        .bind("pack", scan.closedPack())
                        .execute()
                == 1);
    }

    @Override
    public List<Scan> nearest(long gram, Scan scan) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        (SELECT * FROM sighting WHERE gram = :gram AND at <= :at AND sighting_id <> :id
                          ORDER BY at DESC, seq DESC LIMIT 1)
                        UNION ALL
                        (SELECT * FROM sighting WHERE gram = :gram AND at > :at AND sighting_id <> :id
                          ORDER BY at, seq LIMIT 1)""")
                .bind("gram", gram)
                .bind("at", scan.at())
                .bind("id", scan.id())
                .map(JdbiSightings::scan)
                .list());
    }

    @Override
    public List<Kept> list(@Nullable Long of, @Nullable OrganisationId by, long before, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT * FROM sighting
                         WHERE seq < :before AND (CAST(:gram AS bigint) IS NULL OR gram = :gram)
                           AND (CAST(:org AS text) IS NULL OR org = :org)
                         ORDER BY seq DESC LIMIT :limit""")
                .bind("before", before)
                .bind("gram", of)
                .bind("org", by == null ? null : by.value())
                .bind("limit", limit)
                .map((row, context) -> new Kept(row.getLong("seq"), sighting(row, context)))
                .list());
    }

    private static Sighting sighting(ResultSet row, StatementContext context) throws SQLException {
        return new Sighting(
                scan(row, context),
                row.getString("code"),
                row.getObject("gram", Long.class),
                Verdict.valueOf(row.getString("verdict")),
                new PersonId(row.getString("person")),
                row.getString("device"),
                instant(row, "recorded_at"));
    }

    private static Scan scan(ResultSet row, StatementContext context) throws SQLException {
        @Nullable Integer latitude = row.getObject("latitude", Integer.class);
        @Nullable String place = row.getString("place");
        @Nullable String label = row.getString("label_gtin");
        return new Scan(
                row.getObject("sighting_id", UUID.class),
                instant(row, "at"),
                new CountryCode(row.getString("country")),
                place == null ? null : new Unlocode(place),
                latitude == null ? null : new Position(latitude, row.getInt("longitude")),
                new OrganisationId(row.getString("org")),
                row.getBoolean("authority"),
                label == null ? null : new Gtin(label),
                row.getString("closed_pack"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
