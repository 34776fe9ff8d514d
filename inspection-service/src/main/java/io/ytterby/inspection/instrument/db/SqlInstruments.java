package io.ytterby.inspection.instrument.db;

import io.ytterby.inspection.instrument.app.Instruments;
import io.ytterby.inspection.instrument.domain.Calibration;
import io.ytterby.inspection.instrument.domain.InstrumentChange;
import io.ytterby.inspection.instrument.domain.InstrumentId;
import io.ytterby.inspection.instrument.domain.RegisteredInstrument;
import io.ytterby.kernel.PersonId;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Instruments in PostgreSQL. */
@Singleton
class SqlInstruments implements Instruments {
    private final Jdbi jdbi;
    private final ChangeContent json;

    SqlInstruments(Jdbi jdbi, ChangeContent json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    @Override
    public Optional<RegisteredInstrument> find(InstrumentId id) {
        return one("SELECT * FROM instrument WHERE id = :id", id);
    }

    @Override
    public Optional<RegisteredInstrument> lock(InstrumentId id) {
        // Not FOR NO KEY UPDATE: a measurement that refers to it must wait.
        return one("SELECT * FROM instrument WHERE id = :id FOR UPDATE", id);
    }

    private Optional<RegisteredInstrument> one(String sql, InstrumentId id) {
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("id", id.value())
                .map((row, context) -> instrument(row))
                .findOne());
    }

    @Override
    public boolean add(RegisteredInstrument instrument, InstrumentChange change, Instant at) {
        int added = write(instrument, at, """
                INSERT INTO instrument (id, kind, serial, place, in_service, card, since, version)
                VALUES (:id, :kind, :serial, :place, :inService, CAST(:card AS jsonb), :at, :version)
                ON CONFLICT (id) DO NOTHING""");
        if (added == 1) remember(instrument, change, at);
        return added == 1;
    }

    @Override
    public void update(RegisteredInstrument instrument, InstrumentChange change, Instant at) {
        int changed = write(instrument, at, """
                UPDATE instrument
                   SET kind = :kind, serial = :serial, place = :place, in_service = :inService,
                       card = CAST(:card AS jsonb), version = :version
                 WHERE id = :id AND version = :version - 1 AND since <= :at""");
        if (changed != 1) throw new IllegalStateException(instrument.id() + " was changed without its lock");
        remember(instrument, change, at);
    }

    private int write(RegisteredInstrument instrument, Instant at, String sql) {
        var card = instrument.card();
        return jdbi.withHandle(handle -> handle.createUpdate(sql)
                .bind("id", instrument.id().value())
                .bind("kind", card.kind().name())
                .bind("serial", card.serial())
                .bind("place", card.place())
                .bind("inService", card.inService())
                .bind("card", json.text(card))
                .bind("at", utc(at))
                .bind("version", instrument.version())
                .execute());
    }

    private void remember(RegisteredInstrument instrument, InstrumentChange change, Instant at) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO instrument_history (instrument_id, version, in_service, card, change_id, since)
                        VALUES (:id, :version, :inService, CAST(:card AS jsonb), :change, :at)""")
                .bind("id", instrument.id().value())
                .bind("version", instrument.version())
                .bind("inService", instrument.card().inService())
                .bind("card", json.text(instrument.card()))
                .bind("change", change.id())
                .bind("at", utc(at))
                .execute());
    }

    @Override
    public void add(Calibration calibration) {
        var certificate = calibration.certificate();
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO instrument_calibration (id, instrument_id, valid_from, valid_until, content,
                               proposed_by, approved_by, approved_at)
                        VALUES (:id, :instrument, :from, :until, CAST(:content AS jsonb), :proposedBy, :approvedBy, :at)""")
                .bind("id", calibration.id())
                .bind("instrument", calibration.instrument().value())
                .bind("from", certificate.validFrom())
                .bind("until", certificate.validUntil())
                .bind("content", json.text(certificate))
                .bind("proposedBy", calibration.proposedBy().value())
                .bind("approvedBy", calibration.approvedBy().value())
                .bind("at", utc(calibration.approvedAt()))
                .execute());
    }

    @Override
    public List<Calibration> calibrations(InstrumentId id) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT * FROM instrument_calibration WHERE instrument_id = :id ORDER BY seq DESC LIMIT 200")
                .bind("id", id.value())
                .map((row, context) -> calibration(row))
                .list());
    }

    @Override
    public List<PastCard> history(InstrumentId id) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT * FROM instrument_history WHERE instrument_id = :id ORDER BY version DESC LIMIT 200""")
                .bind("id", id.value())
                .map((row, context) -> new PastCard(
                        new RegisteredInstrument(
                                id, json.card(row.getString("card")), at(row, "since"), row.getLong("version")),
                        row.getObject("change_id", UUID.class),
                        at(row, "since")))
                .list());
    }

    @Override
    public List<Listed> list(long after, int limit) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT * FROM instrument WHERE seq > :after ORDER BY seq LIMIT :limit")
                        .bind("after", after)
                        .bind("limit", limit)
                        .map((row, context) -> new Listed(row.getLong("seq"), instrument(row)))
                        .list());
    }

    private RegisteredInstrument instrument(ResultSet row) throws SQLException {
        return new RegisteredInstrument(
                new InstrumentId(row.getString("id")),
                json.card(row.getString("card")),
                at(row, "since"),
                row.getLong("version"));
    }

    private Calibration calibration(ResultSet row) throws SQLException {
        return new Calibration(
                row.getObject("id", UUID.class),
                new InstrumentId(row.getString("instrument_id")),
                json.certificate(row.getString("content")),
                new PersonId(row.getString("proposed_by")),
                new PersonId(row.getString("approved_by")),
                at(row, "approved_at"));
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime utc(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
