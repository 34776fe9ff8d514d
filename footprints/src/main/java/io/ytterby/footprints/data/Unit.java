package io.ytterby.footprints.data;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/** A unit of an activity. Units of one kind convert exactly; others never do. */
public enum Unit {
    G("g", Kind.MASS, "0.001"),
    KG("kg", Kind.MASS, "1"),
    T("t", Kind.MASS, "1000"),
    L("L", Kind.VOLUME, "0.001"),
    M3("m3", Kind.VOLUME, "1"),
    MJ("MJ", Kind.ENERGY, "1"),
    GJ("GJ", Kind.ENERGY, "1000"),
    KWH("kWh", Kind.ENERGY, "3.6"),
    MWH("MWh", Kind.ENERGY, "3600"),
    TKM("tkm", Kind.HAUL, "1"),
    PIECE("piece", Kind.COUNT, "1");

    /** What is measured. */
    public enum Kind {
        MASS,
        VOLUME,
        ENERGY,
        HAUL,
        COUNT
    }

    private final String symbol;
    private final Kind kind;
    private final BigDecimal size;

    Unit(String symbol, Kind kind, String size) {
        this.symbol = symbol;
        this.kind = kind;
        this.size = new BigDecimal(size);
    }

    public static Optional<Unit> ofSymbol(String symbol) {
        return Arrays.stream(values())
                .filter(unit -> unit.symbol.equals(symbol))
                .findFirst();
    }

    public String symbol() {
        return symbol;
    }

    public Kind kind() {
        return kind;
    }

    /** In kg, m³, MJ, tkm or pieces. */
    public BigDecimal size() {
        return size;
    }
}
