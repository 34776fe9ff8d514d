package io.ytterby.certification.claim.db;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.ytterby.certification.claim.app.Books;
import io.ytterby.certification.claim.domain.LotBook;
import io.ytterby.certification.claim.domain.LotCopy;
import io.ytterby.certification.claim.domain.LotName;
import io.ytterby.certification.claim.domain.Source;
import io.ytterby.certification.claim.domain.ToldStep;
import io.ytterby.kernel.LotId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Books of lots in PostgreSQL. */
@Singleton
class SqlBooks implements Books {
    private final Jdbi jdbi;
    private final ToldRows told;

    SqlBooks(Jdbi jdbi, ObjectMapper json) {
        this.jdbi = jdbi;
        this.told = new ToldRows(json);
    }

    @Override
    public boolean keep(LotCopy lot) {
        var model = lot.custodyModel();
        var parent = lot.parent();
        return 1
                == jdbi.withHandle(handle -> handle.createUpdate("""
                    INSERT INTO lot_copy (lot_id, version, gtin, lot_number, stage, mass_mg, producer, custodian,
                                          status, custody_model, composition, parent_lot_id)
                    VALUES (:id, :version, :gtin, :number, :stage, :mass, :producer, :custodian, :status, :model,
                            CAST(:composition AS jsonb), CAST(:parent AS uuid))
                    ON CONFLICT (lot_id) DO UPDATE
                       SET version = excluded.version, mass_mg = excluded.mass_mg,
                           custodian = excluded.custodian, status = excluded.status,
                           custody_model = excluded.custody_model
                     WHERE lot_copy.version < excluded.version\
                    """)
                        .bind("id", lot.id().value())
                        .bind("version", lot.version())
                        .bind("gtin", lot.gtin())
                        .bind("number", lot.number())
                        .bind("stage", lot.stage().name())
                        .bind("mass", lot.massMg())
                        .bind("producer", lot.producer().value())
                        .bind("custodian", lot.custodian().value())
                        .bind("status", lot.status())
                        .bind("model", model == null ? null : model.name())
                        .bind("composition", told.json(lot.composition().weightPercent()))
                        .bind("parent", parent == null ? null : parent.value())
                        .execute());
    }

    @Override
    public Optional<LotCopy> lot(LotId id) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM lot_copy WHERE lot_id = :id")
                .bind("id", id.value())
                .map((row, context) -> told.lot(row))
                .findOne());
    }

    @Override
    public List<LotCopy> named(Collection<ToldStep.Goods> names) {
        return jdbi.withHandle(handle -> handle.createQuery("""
            SELECT * FROM lot_copy l WHERE (l.gtin, l.lot_number) IN
                   (SELECT * FROM unnest(CAST(:gtins AS text[]), CAST(:numbers AS text[])))
             ORDER BY l.lot_id\
            """)
                .bindArray(
                        "gtins",
                        String.class,
                        names.stream().map(ToldStep.Goods::gtin).toArray())
                .bindArray(
                        "numbers",
                        String.class,
                        names.stream().map(ToldStep.Goods::number).toArray())
                .map((row, context) -> told.lot(row))
                .list());
    }

    @Override
    public boolean keep(ToldStep step) {
        return 1
                == jdbi.withHandle(handle -> handle.createUpdate("""
                    INSERT INTO told_step (id, lot_id, happened_at, repackaging, inputs, outputs)
                    VALUES (:id, :lot, :at, :repackaging, CAST(:inputs AS jsonb), CAST(:outputs AS jsonb))
                    ON CONFLICT (id) DO NOTHING\
                    """)
                        .bind("id", step.id())
                        .bind("lot", step.lot().value())
                        .bind("at", utc(step.at()))
                        .bind("repackaging", step.repackaging())
                        .bind("inputs", told.json(step.inputs()))
                        .bind("outputs", told.json(step.outputs()))
                        .execute());
    }

    @Override
    public void followAlone() {
        jdbi.useHandle(handle -> handle.createQuery("SELECT pg_advisory_xact_lock(hashtext('follow-goods'))::text")
                .mapTo(String.class)
                .one());
    }

    @Override
    public void waitsFor(UUID step, LotName name) {
        jdbi.useHandle(handle -> handle.createUpdate("UPDATE told_step SET waits_for = :name WHERE id = :id")
                .bind("id", step)
                .bind("name", name.toString())
                .execute());
    }

    @Override
    public List<ToldStep> waitingFor(LotName name, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
            SELECT * FROM told_step WHERE applied_at IS NULL AND waits_for = :name
             ORDER BY happened_at, seq LIMIT :limit\
            """)
                .bind("name", name.toString())
                .bind("limit", limit)
                .map((row, context) -> told.step(row))
                .list());
    }

    @Override
    public void applied(UUID step, Instant at) {
        jdbi.useHandle(handle -> handle.createUpdate("UPDATE told_step SET applied_at = :at WHERE id = :id")
                .bind("id", step)
                .bind("at", utc(at))
                .execute());
    }

    @Override
    public void begin(LotBook book) {
        boolean fresh = 1
                == jdbi.withHandle(handle -> handle.createUpdate(
                                "INSERT INTO lot_book (lot_id, mass_mg) VALUES (:id, :mass) ON CONFLICT (lot_id) DO"
                                        + " NOTHING")
                        .bind("id", book.lot().value())
                        .bind("mass", book.massMg())
                        .execute());
        if (fresh) jdbi.useHandle(handle -> BookRows.writeElements(handle, book));
    }

    @Override
    public Map<LotId, LotBook> lock(Collection<LotId> lots) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT * FROM lot_book WHERE lot_id = ANY(:lots) ORDER BY lot_id FOR NO KEY UPDATE")
                .bindArray("lots", UUID.class, lots.stream().map(LotId::value).toArray())
                .map((row, context) -> BookRows.book(handle, row))
                .collectToMap(LotBook::lot, book -> book));
    }

    @Override
    public Optional<LotBook> lookUp(LotId lot) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM lot_book WHERE lot_id = :lot")
                .bind("lot", lot.value())
                .map((row, context) -> BookRows.book(handle, row))
                .findOne());
    }

    @Override
    public void write(LotBook book) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("DELETE FROM holding WHERE lot_id = :id")
                    .bind("id", book.lot().value())
                    .execute();
            handle.createUpdate("""
                INSERT INTO lot_book (lot_id, mass_mg) VALUES (:id, :mass)
                ON CONFLICT (lot_id) DO UPDATE SET mass_mg = excluded.mass_mg\
                """)
                    .bind("id", book.lot().value())
                    .bind("mass", book.massMg())
                    .execute();
            BookRows.writeElements(handle, book);
        });
    }

    @Override
    public boolean tryClaim(LotId lot, Source source) {
        return 1 == change(lot, source, source.massMg());
    }

    @Override
    public void release(LotId lot, Source source) {
        if (1 != change(lot, source, -source.massMg()))
            throw new IllegalStateException("a claim on " + lot + " has more behind it than its book");
    }

    /** What many claim at once, this one statement decides; the CHECK stands behind it. */
    private int change(LotId lot, Source source, long by) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
            UPDATE holding SET claimed_mg = claimed_mg + :by
             WHERE lot_id = :lot AND element = :element AND origin_id = :origin AND via = :via
               AND claimed_mg + :by BETWEEN 0 AND mass_mg\
            """)
                .bind("by", by)
                .bind("lot", lot.value())
                .bind("element", source.element().name())
                .bind("origin", source.key().origin().value())
                .bind("via", source.key().via().name())
                .execute());
    }

    private static OffsetDateTime utc(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
