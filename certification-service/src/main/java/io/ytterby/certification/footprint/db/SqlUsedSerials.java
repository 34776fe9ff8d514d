package io.ytterby.certification.footprint.db;

import io.ytterby.certification.footprint.app.UsedSerials;
import io.ytterby.certification.footprint.domain.FootprintId;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The book in {@code footprint_serial}, whose key lets each name in once. */
@Singleton
class SqlUsedSerials implements UsedSerials {
    private static final long LOCK = 0x79747462_5E1L;

    private final Jdbi jdbi;

    SqlUsedSerials(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void lock() {
        jdbi.useHandle(handle -> handle.createQuery("SELECT pg_advisory_xact_lock(:lock)::text")
                .bind("lock", LOCK)
                .mapTo(String.class)
                .one());
    }

    @Override
    public Optional<FootprintId> usedBy(Kind kind, String name) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT footprint FROM footprint_serial WHERE kind = :kind AND name = :name")
                .bind("kind", kind.name())
                .bind("name", name.toUpperCase(Locale.ROOT))
                .mapTo(UUID.class)
                .findOne()
                .map(FootprintId::new));
    }

    @Override
    public void take(Kind kind, List<String> names, FootprintId footprint, @Nullable FootprintId from) {
        if (names.isEmpty()) return;
        var upper = names.stream()
                .map(name -> name.toUpperCase(Locale.ROOT))
                .distinct()
                .toArray();
        int taken = jdbi.withHandle(handle -> handle.createUpdate("""
                        INSERT INTO footprint_serial (kind, name, footprint)
                        SELECT :kind, name, :footprint FROM unnest(:names) AS name
                        ON CONFLICT (kind, name) DO UPDATE SET footprint = excluded.footprint
                         WHERE footprint_serial.footprint = CAST(:from AS uuid)""")
                .bind("kind", kind.name())
                .bindArray("names", String.class, upper)
                .bind("footprint", footprint.value())
                .bind("from", from == null ? null : from.value())
                .execute());
        if (taken != upper.length) throw new IllegalStateException("a serial was used twice without the book's lock");
    }
}
