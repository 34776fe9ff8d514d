package io.ytterby.tracking.device.db;

import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.PersonId;
import io.ytterby.kernel.Unlocode;
import io.ytterby.tracking.device.app.FieldDevices;
import io.ytterby.tracking.device.domain.FieldDevice;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;

/** Rows of devices and of what they were given. */
@ApplicationScoped
class JdbiFieldDevices implements FieldDevices {
    private static final RowMapper<FieldDevice> DEVICE = (row, context) -> {
        var retired = row.getObject("retired_at", OffsetDateTime.class);
        return new FieldDevice(
                row.getObject("device_id", UUID.class),
                new OrganisationId(row.getString("org")),
                new Unlocode(row.getString("office")),
                row.getString("name"),
                row.getString("public_key"),
                row.getObject("registered_at", OffsetDateTime.class).toInstant(),
                retired == null ? null : retired.toInstant());
    };

    private final Jdbi jdbi;

    JdbiFieldDevices(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void add(FieldDevice device, PersonId by) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO field_device
                            (device_id, org, office, name, public_key, registered_by, registered_at)
                        VALUES (:id, :org, :office, :name, :key, :by, :at)""")
                .bind("id", device.id())
                .bind("org", device.organisation().value())
                .bind("office", device.office().value())
                .bind("name", device.name())
                .bind("key", device.publicKey())
                .bind("by", by.value())
                .bind("at", device.registeredAt())
                .execute());
    }

    @Override
    public Optional<FieldDevice> find(OrganisationId organisation, UUID id) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT * FROM field_device WHERE device_id = :id AND org = :org")
                        .bind("id", id)
                        .bind("org", organisation.value())
                        .map(DEVICE)
                        .findOne());
    }

    @Override
    public Optional<FieldDevice> lastOf(OrganisationId organisation, PersonId person) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT * FROM field_device
                         WHERE org = :org AND registered_by = :person AND retired_at IS NULL
                         ORDER BY registered_at DESC, device_id LIMIT 1""")
                .bind("org", organisation.value())
                .bind("person", person.value())
                .map(DEVICE)
                .findOne());
    }

    @Override
    public List<FieldDevice> list(OrganisationId organisation, @Nullable UUID after, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT * FROM field_device
                         WHERE org = :org AND device_id > coalesce(CAST(:after AS uuid), '00000000-0000-0000-0000-000000000000')
                         ORDER BY device_id LIMIT :limit""")
                .bind("org", organisation.value())
                .bind("after", after)
                .bind("limit", limit)
                .map(DEVICE)
                .list());
    }

    @Override
    public boolean tryRetire(UUID id, Instant at) {
        return jdbi.withHandle(handle -> handle.createUpdate(
                                "UPDATE field_device SET retired_at = :at WHERE device_id = :id AND retired_at IS NULL")
                        .bind("id", id)
                        .bind("at", at)
                        .execute())
                == 1;
    }

    @Override
    public void noteIssue(UUID bundle, UUID device, PersonId by, Instant at, Instant until, List<Long> blocks) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO bundle_issue (bundle_id, device_id, person, issued_at, expires_at, blocks)
                        VALUES (:bundle, :device, :person, :at, :until, :blocks)""")
                .bind("bundle", bundle)
                .bind("device", device)
                .bind("person", by.value())
                .bind("at", at)
                .bind("until", until)
                .bindArray("blocks", Long.class, blocks)
                .execute());
    }
}
