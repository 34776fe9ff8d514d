package io.ytterby.tracking.credential.app;

import io.ytterby.credentials.vc.LotPassport;
import io.ytterby.credentials.vc.Party;
import io.ytterby.kernel.Mass;
import io.ytterby.kernel.Unlocode;
import io.ytterby.tracking.interop.app.Amounts;
import io.ytterby.tracking.lot.domain.ChainOfCustody;
import io.ytterby.tracking.lot.domain.Lot;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes what a lot is, as a passport says it. */
final class PassportOfLot {
    /** Legal days are days there. */
    private static final ZoneId LEGAL_ZONE = ZoneId.of("Asia/Shanghai");

    private PassportOfLot() {}

    /** @param madeAt when it came into being */
    static LotPassport of(Lot lot, Instant madeAt) {
        var card = lot.card();
        var place = card.place();
        return new LotPassport(
                Amounts.digitalLink(lot),
                lot.id().toString(),
                Amounts.name(lot),
                card.number().value(),
                organisation(card.producer().value()),
                new Party("urn:unlocode:" + place.value(), place.value()),
                country(place),
                LocalDate.ofInstant(madeAt, LEGAL_ZONE),
                lot.mass().milligrams(),
                card.custody().model().name(),
                elements(lot),
                // What is claimed of its footprint is said by certificates, which have documents of their own.
                List.of());
    }

    static Party organisation(String id) {
        return new Party("urn:ytterby:organisation:" + id, id, id);
    }

    private static List<LotPassport.Element> elements(Lot lot) {
        var origin = mined(lot.card().custody());
        return lot.card().composition().weightPercent().entrySet().stream()
                .map(share -> new LotPassport.Element(
                        share.getKey().name(),
                        contained(lot.mass(), share.getValue()),
                        share.getValue().stripTrailingZeros(),
                        origin,
                        null))
                .toList();
    }

    /** Whole milligrams, rounded down: never more than is there. */
    private static long contained(Mass mass, BigDecimal percent) {
        return BigDecimal.valueOf(mass.milligrams())
                .multiply(percent)
                .movePointLeft(2)
                .setScale(0, RoundingMode.DOWN)
                .longValueExact();
    }

    /** Where its identity is preserved the one place is in its origin, {@code producer/CNBAO/...}; else nobody says. */
    private static @Nullable String mined(ChainOfCustody custody) {
        var origin = custody.origin();
        if (origin == null) return null;
        var parts = origin.split("/", 3);
        return parts.length < 2 ? null : country(new Unlocode(parts[1]));
    }

    private static String country(Unlocode place) {
        return place.value().substring(0, 2);
    }
}
