package io.ytterby.tracking.interop.app;

import io.ytterby.kernel.Mass;
import io.ytterby.tracking.lot.domain.Lot;
import java.math.BigDecimal;
import java.util.Locale;

/** Masses, names and countries as other networks write them. */
public final class Amounts {
    private Amounts() {}

    /** Grams with every milligram, {@code 25000} or {@code 0.75}. */
    public static BigDecimal grams(Mass mass) {
        var grams = BigDecimal.valueOf(mass.milligrams(), 3).stripTrailingZeros();
        return grams.scale() < 0 ? grams.setScale(0) : grams;
    }

    /** What it is in words: its stage and its composition. */
    public static String name(Lot lot) {
        var stage = lot.card().stage().name().toLowerCase(Locale.ROOT);
        return stage + " (" + lot.card().composition() + ")";
    }

    /** The country where it came into being, in three letters. */
    public static String country(Lot lot) {
        return Locale.of("", lot.card().place().value().substring(0, 2)).getISO3Country();
    }

    /** Its batch as a GS1 Digital Link. */
    public static String digitalLink(Lot lot) {
        var number = java.net.URLEncoder.encode(lot.card().number().value(), java.nio.charset.StandardCharsets.UTF_8)
                .replace("+", "%20");
        return "https://id.gs1.org/01/" + lot.card().gtin().value() + "/10/" + number;
    }
}
