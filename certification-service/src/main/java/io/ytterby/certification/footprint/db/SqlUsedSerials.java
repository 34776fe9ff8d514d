package io.ytterby.certification.footprint.db;

import io.ytterby.certification.footprint.app.UsedSerials;
import io.ytterby.certification.footprint.domain.FootprintId;
import io.ytterby.certification.serial.app.Serials;
import io.ytterby.certification.serial.domain.Serial;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Footprints' part of the one book of serials, whose index lets each name in once. */
@Singleton
class SqlUsedSerials implements UsedSerials {
    private final Jdbi jdbi;
    private final Serials serials;

    SqlUsedSerials(Jdbi jdbi, Serials serials) {
        this.jdbi = jdbi;
        this.serials = serials;
    }

    @Override
    public void lock() {
        serials.lock();
    }

    @Override
    public Optional<UUID> usedBy(Kind kind, String name) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT coalesce(footprint, certificate_id) FROM used_serial
                         WHERE kind = :kind AND name = :name AND released_at IS NULL""")
                .bind("kind", kind.name())
                .bind("name", Serial.normal(name))
                .mapTo(UUID.class)
                .findOne());
    }

    @Override
    public void take(Kind kind, List<String> names, FootprintId footprint, @Nullable FootprintId from) {
        if (names.isEmpty()) return;
        var normal = names.stream().map(Serial::normal).distinct().toArray();
        int taken = jdbi.withHandle(handle -> handle.createUpdate("""
                        INSERT INTO used_serial (id, kind, name, org, footprint, used_at, used_by)
                        SELECT gen_random_uuid(), :kind, n.name, f.org, f.id, f.declared_at, f.declared_by
                          FROM footprint f, unnest(:names) AS n (name) WHERE f.id = :footprint
                        ON CONFLICT (kind, name) WHERE released_at IS NULL
                        DO UPDATE SET footprint = excluded.footprint
                         WHERE used_serial.footprint = CAST(:from AS uuid)""")
                .bind("kind", kind.name())
                .bindArray("names", String.class, normal)
                .bind("footprint", footprint.value())
                .bind("from", from == null ? null : from.value())
                .execute());
        if (taken != normal.length) throw new IllegalStateException("a serial was used twice without the book's lock");
    }
}
