package io.ytterby.tracking.lot.domain;

import io.ytterby.kernel.Composition;
import io.ytterby.kernel.Gtin;
import io.ytterby.kernel.LotId;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.Unlocode;
import java.util.Optional;
import java.util.UUID;
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

    /** The same, its right drawn on in the register. */
    public LotCard registered(UUID right) {
        var drawn = new SourceOfRight(source.kind(), source.reference(), right);
        return new LotCard(gtin, number, stage, composition, place, drawn, producer, parent);
    }

    /** What keeps goods with these two cards from being one lot: the field's name; empty if nothing does. */
    Optional<String> unlike(LotCard other) {
        if (!gtin.equals(other.gtin)) return Optional.of("gtin");
        if (stage != other.stage) return Optional.of("stage");
        return composition.equals(other.composition) ? Optional.empty() : Optional.of("composition");
    }

    /** The card of a part that is split off a lot with this card. */
    LotCard part(LotId of, LotNumber partNumber) {
        return new LotCard(gtin, partNumber, stage, composition, place, source, producer, of);
    }
}
