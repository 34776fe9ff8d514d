package io.ytterby.licensing.organisation.db;

import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.PersonId;
import io.ytterby.licensing.organisation.app.Freezes;
import io.ytterby.licensing.organisation.domain.Freeze;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Freezes in their tables; which licences name an organisation is read from licence's. */
@ApplicationScoped
class JdbiFreezes implements Freezes {
    private static final String FREEZE = """
            SELECT f.*, (SELECT count(*) FROM freeze_ground g WHERE g.freeze_id = f.id) AS licences
              FROM organisation_freeze f
            """;

    private final Jdbi jdbi;

    JdbiFreezes(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void add(Freeze freeze) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO organisation_freeze (id, organisation, reason, incident, frozen_at, frozen_by, stage)
                        VALUES (:id, :organisation, :reason, :incident, :at, :by, :stage)""")
                .bind("id", freeze.id())
                .bind("organisation", freeze.organisation().value())
                .bind("reason", freeze.reason())
                .bind("incident", freeze.incident())
                .bind("at", freeze.since().atOffset(ZoneOffset.UTC))
                .bind("by", freeze.by().value())
                .bind("stage", freeze.stage().name())
                .execute());
    }

    @Override
    public void save(Freeze thawed) {
        var end = thawed.thaw();
        if (end == null) throw new IllegalArgumentException("only a thaw changes a freeze");
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE organisation_freeze SET thawed_at = :at, thawed_by = :by, thaw_reason = :reason,
                               stage = :stage
                         WHERE id = :id AND thawed_at IS NULL""")
                .bind("at", end.at().atOffset(ZoneOffset.UTC))
                .bind("by", end.by().value())
                .bind("reason", end.reason())
                .bind("stage", thawed.stage().name())
                .bind("id", thawed.id())
                .execute());
    }

    @Override
    public void stage(UUID id, Freeze.Stage stage) {
        jdbi.useHandle(handle -> handle.createUpdate("UPDATE organisation_freeze SET stage = :stage WHERE id = :id")
                .bind("stage", stage.name())
                .bind("id", id)
                .execute());
    }

    @Override
    public Optional<Freeze> lookUp(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(FREEZE + "WHERE id = :id")
                .bind("id", id)
                .map((row, context) -> freeze(row))
                .findOne());
    }

    @Override
    public Optional<Freeze> current(OrganisationId organisation) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        FREEZE + "WHERE organisation = :organisation AND thawed_at IS NULL FOR UPDATE")
                .bind("organisation", organisation.value())
                .map((row, context) -> freeze(row))
                .findOne());
    }

    @Override
    public List<Freeze> currentAndHeld(List<OrganisationId> organisations) {
        var ids = organisations.stream().map(OrganisationId::value).toArray();
        return jdbi.withHandle(handle -> {
            handle.createQuery("SELECT id FROM organisation WHERE id = ANY(:ids) ORDER BY id FOR SHARE")
                    .bindArray("ids", String.class, ids)
                    .mapTo(String.class)
                    .list();
            return handle.createQuery(FREEZE + "WHERE organisation = ANY(:ids) AND thawed_at IS NULL ORDER BY id")
                    .bindArray("ids", String.class, ids)
                    .map((row, context) -> freeze(row))
                    .list();
        });
    }

    @Override
    public List<Freeze> list(OrganisationId organisation, int most) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        FREEZE + "WHERE organisation = :organisation ORDER BY frozen_at DESC LIMIT :most")
                .bind("organisation", organisation.value())
                .bind("most", most)
                .map((row, context) -> freeze(row))
                .list());
    }

    @Override
    public List<UUID> underWay(int most) {
        return jdbi.withHandle(handle ->
                handle.createQuery("""
                        SELECT id FROM organisation_freeze WHERE stage IN ('PLACING', 'LIFTING')
                         ORDER BY frozen_at LIMIT :most""").bind("most", most).mapTo(UUID.class).list());
    }

    @Override
    public Optional<Freeze> lockIfFree(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(FREEZE + "WHERE id = :id FOR UPDATE SKIP LOCKED")
                .bind("id", id)
                .map((row, context) -> freeze(row))
                .findOne());
    }

    @Override
    public List<LicenceNumber> unstopped(Freeze freeze, int most) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT number FROM licence l
                         WHERE ended IS NULL
                           AND (holder = :party OR end_user = :party OR consignees @> CAST(ARRAY[:party] AS text[]))
                           AND NOT EXISTS (SELECT 1 FROM freeze_ground g
                                            WHERE g.freeze_id = :freeze AND g.licence = l.number)
                         ORDER BY number LIMIT :most""")
                .bind("party", freeze.organisation().value())
                .bind("freeze", freeze.id())
                .bind("most", most)
                .map((row, context) -> new LicenceNumber(row.getString(1)))
                .list());
    }

    @Override
    public List<Placed> stopped(Freeze freeze, int most) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT licence, ground FROM freeze_ground WHERE freeze_id = :freeze AND NOT lifted
                         ORDER BY licence LIMIT :most""")
                .bind("freeze", freeze.id())
                .bind("most", most)
                .map((row, context) -> new Placed(new LicenceNumber(row.getString(1)), row.getObject(2, UUID.class)))
                .list());
    }

    @Override
    public void placed(Freeze freeze, Placed ground) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "INSERT INTO freeze_ground (freeze_id, licence, ground) VALUES (:freeze, :licence, :ground)")
                .bind("freeze", freeze.id())
                .bind("licence", ground.licence().value())
                .bind("ground", ground.ground())
                .execute());
    }

    @Override
    public void lifted(Freeze freeze, LicenceNumber licence) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "UPDATE freeze_ground SET lifted = true WHERE freeze_id = :freeze AND licence = :licence")
                .bind("freeze", freeze.id())
                .bind("licence", licence.value())
                .execute());
    }

    private static Freeze freeze(ResultSet row) throws SQLException {
        return new Freeze(
                row.getObject("id", UUID.class),
                new OrganisationId(row.getString("organisation")),
                row.getString("reason"),
                row.getString("incident"),
                row.getObject("frozen_at", OffsetDateTime.class).toInstant(),
                new PersonId(row.getString("frozen_by")),
                thaw(row),
                Freeze.Stage.valueOf(row.getString("stage")),
                row.getLong("licences"));
    }

    private static Freeze.@Nullable Thaw thaw(ResultSet row) throws SQLException {
        @Nullable OffsetDateTime at = row.getObject("thawed_at", OffsetDateTime.class);
        return at == null
                ? null
                : new Freeze.Thaw(
                        at.toInstant(), new PersonId(row.getString("thawed_by")), row.getString("thaw_reason"));
    }
}
