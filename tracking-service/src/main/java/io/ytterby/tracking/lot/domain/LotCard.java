package io.ytterby.tracking.lot.domain;

import io.ytterby.kernel.Composition;
import io.ytterby.kernel.Gtin;
import io.ytterby.kernel.LotId;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.Unlocode;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What never changes about a lot.
 *
 * @param place where it came into being
 * @param parent the lot it was split off from; null for a minted one
 * @param custody its model of ISO 22095
 */
public record LotCard(
        Gtin gtin,
        LotNumber number,
        Stage stage,
        Composition composition,
        Unlocode place,
        SourceOfRight source,
        OrganisationId producer,
        @Nullable LotId parent,
        ChainOfCustody custody) {

    /** Of goods that come into being by a right of their own, under the strongest model that the right gives. */
    public LotCard(
            Gtin gtin,
            LotNumber number,
            Stage stage,
            Composition composition,
            Unlocode place,
            SourceOfRight source,
            OrganisationId producer,
            @Nullable LotId parent) {
        this(
                gtin,
                number,
                stage,
                composition,
                place,
                source,
                producer,
                parent,
                ChainOfCustody.ofRight(source, producer, place));
    }

    /** The same under the weaker of its model and the one that is asked for. */
    public LotCard weakenedTo(CustodyModel asked) {
        return new LotCard(
                gtin, number, stage, composition, place, source, producer, parent, custody.weakenedTo(asked));
    }

    /** The same, its right drawn on in the register. */
    public LotCard registered(UUID right) {
        var drawn = new SourceOfRight(source.kind(), source.reference(), right);
        return new LotCard(gtin, number, stage, composition, place, drawn, producer, parent, custody);
    }

    /** What keeps goods with these two cards from being one lot: the field's name; empty if nothing does. */
    Optional<String> unlike(LotCard other) {
        if (!gtin.equals(other.gtin)) return Optional.of("gtin");
        if (stage != other.stage) return Optional.of("stage");
        if (!isOfTheSame(composition, other.composition)) return Optional.of("composition");
        return custody.equals(other.custody) ? Optional.empty() : Optional.of("custodyModel");
    }

    /** 28 per cent are 28.0 per cent. */
    private static boolean isOfTheSame(Composition one, Composition other) {
        var shares = other.weightPercent();
        return one.weightPercent().keySet().equals(shares.keySet())
                && one.weightPercent().entrySet().stream()
                        .allMatch(share ->
                                share.getValue().compareTo(shares.getOrDefault(share.getKey(), BigDecimal.ZERO)) == 0);
    }

    /** The card of a part that is split off a lot with this card. */
    LotCard part(LotId of, LotNumber partNumber) {
        return new LotCard(gtin, partNumber, stage, composition, place, source, producer, of, custody);
    }
}
