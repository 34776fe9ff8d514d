package io.ytterby.certification.exchange.domain;

import java.util.Arrays;
import java.util.Optional;

/** What a footprint is told for, as PACT spells it. */
public enum DeclaredUnit {
    LITER("liter"),
    KILOGRAM("kilogram"),
    CUBIC_METER("cubic meter"),
    KILOWATT_HOUR("kilowatt hour"),
    MEGAJOULE("megajoule"),
    TON_KILOMETER("ton kilometer"),
    SQUARE_METER("square meter"),
    PIECE("piece"),
    HOUR("hour"),
    MEGABIT_SECOND("megabit second");

    private final String spelt;

    DeclaredUnit(String spelt) {
        this.spelt = spelt;
    }

    public String spelt() {
        return spelt;
    }

    public static Optional<DeclaredUnit> spelt(String word) {
        return Arrays.stream(values()).filter(unit -> unit.spelt.equals(word)).findFirst();
    }
}
