package io.ytterby.tracking.lot.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.tracking.lot.domain.Lot;
import java.util.UUID;

/** A lot in a list; its components are the columns of the CSV. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LotRow(
        UUID lotId,
        String lotNumber,
        String gtin,
        String stage,
        long massMg,
        long grams,
        long remainderMg,
        String status,
        boolean locked,
        boolean frozen,
        long version) {
    static LotRow of(Lot lot) {
        var card = lot.card();
        return new LotRow(
                lot.id().value(),
                card.number().value(),
                card.gtin().value(),
                card.stage().name(),
                lot.mass().milligrams(),
                lot.grams(),
                lot.remainder().milligrams(),
                lot.status().name(),
                lot.lockedFor() != null,
                !lot.frozenBy().isEmpty(),
                lot.version());
    }
}
