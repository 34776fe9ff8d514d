package io.ytterby.tracking.lot.db;

import io.ytterby.tracking.lot.domain.Lot;
import java.time.Instant;
import org.jdbi.v3.core.Jdbi;

/** A new row of {@code lot}. */
final class LotInsert {
    private LotInsert() {}

    /** @return how many rows were added: none if the conflict says so */
    static int add(Jdbi jdbi, Lot lot, Instant at, String onConflict) {
        var card = lot.card();
        var parent = card.parent();
        return jdbi.withHandle(handle -> handle.createUpdate("""
                        INSERT INTO lot (lot_id, gtin, lot_number, stage, composition, place, source_kind,
                            source_reference, right_id, producer_org, parent_lot_id, custodian_org, status, grams, remainder_mg,
                            version, created_at, changed_at, custody_model, custody_origin)
                        VALUES (:id, :gtin, :number, :stage, :composition, :place, :sourceKind,
                            :sourceReference, CAST(:right AS uuid), :producer, CAST(:parent AS uuid), :custodian, 'ACTIVE', :grams, :remainder,
                            :version, :at, :at, :custodyModel, :custodyOrigin)
                        """ + onConflict)
                .bind("id", lot.id().value())
                .bind("gtin", card.gtin().value())
                .bind("number", card.number().value())
                .bind("stage", card.stage().name())
                .bind("composition", LotMapper.text(card.composition()))
                .bind("place", card.place().value())
                .bind("sourceKind", card.source().kind().name())
                .bind("sourceReference", card.source().reference())
                .bind("right", card.source().registered())
                .bind("producer", card.producer().value())
                .bind("parent", parent == null ? null : parent.value())
                .bind("custodian", lot.custodian().value())
                .bind("grams", lot.grams())
                .bind("remainder", lot.remainder().milligrams())
                .bind("version", lot.version())
                .bind("at", at)
                .bind("custodyModel", card.custody().model().name())
                .bind("custodyOrigin", card.custody().origin())
                .execute());
    }
}
