package io.ytterby.intelligence.signal.db;

import io.ytterby.diversion.reference.Permit;
import io.ytterby.intelligence.signal.app.KnownLicences;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** The copies in PostgreSQL. */
@Singleton
class SqlKnownLicences implements KnownLicences {
    private final Jdbi jdbi;

    SqlKnownLicences(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public boolean keep(Permit permit, long version) {
        return 1
                == jdbi.withHandle(handle -> handle.createUpdate("""
                                INSERT INTO known_licence (number, version, holder, hs, quota_mg, valid_from, valid_until,
                                       replaces, replaces_from)
                                VALUES (:number, :version, :holder, :hs, :quota, :from, :until, :replaces, :replacesFrom)
                                ON CONFLICT (number) DO UPDATE
                                   SET version = excluded.version, holder = excluded.holder, hs = excluded.hs,
                                       quota_mg = excluded.quota_mg, valid_from = excluded.valid_from,
                                       valid_until = excluded.valid_until, replaces = excluded.replaces,
                                       replaces_from = excluded.replaces_from
                                 WHERE known_licence.version < excluded.version""")
                        .bind("number", permit.id())
                        .bind("version", version)
                        .bind("holder", permit.holder())
                        .bind("hs", permit.hs())
                        .bind("quota", permit.quotaMg())
                        .bind("from", permit.from())
                        .bind("until", permit.to())
                        .bind("replaces", permit.replaces())
                        .bind("replacesFrom", permit.replacesFrom())
                        .execute());
    }

    @Override
    public List<Permit> all() {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM known_licence ORDER BY number")
                .map((row, context) -> new Permit(
                        row.getString("number"),
                        row.getString("holder"),
                        null,
                        row.getString("hs"),
                        null,
                        row.getLong("quota_mg"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_until", LocalDate.class),
                        row.getString("replaces"),
                        row.getObject("replaces_from", LocalDate.class)))
                .list());
    }
}
