package io.ytterby.tracking.lot.domain;

import io.ytterby.kernel.Composition;
import io.ytterby.kernel.Gtin;
import io.ytterby.kernel.LotId;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.Unlocode;
import org.jspecify.annotations.Nullable;

/**
 * What never changes about a lot.
 *
 * @param place where it came into being
 * @param parent the lot it was split off from; null for a minted one
 */
public record LotCard(
        Gtin gtin,
        LotNumber number,
        Stage stage,
        Composition composition,
        Unlocode place,
        SourceOfRight source,
        OrganisationId producer,
        @Nullable LotId parent) {

    /** The card of a part that is split off a lot with this card. */
    LotCard part(LotId of, LotNumber partNumber) {
        return new LotCard(gtin, partNumber, stage, composition, place, source, producer, of);
    }
}
