package io.ytterby.footprints.inventory;

import io.ytterby.footprints.allocation.Method;
import io.ytterby.footprints.chemistry.Compound;
import io.ytterby.footprints.data.Factor;
import io.ytterby.footprints.data.Gas;
import io.ytterby.footprints.data.Unit;
import io.ytterby.kernel.Element;
import java.math.BigDecimal;
import java.util.List;

/** A line of an inventory, by its kind. */
final class LineJson {
    private static final BigDecimal BEST = BigDecimal.ONE;
    private static final BigDecimal WORST = new BigDecimal(5);
    private static final BigDecimal MOST_PER_KG = new BigDecimal(1_000_000);
    private static final Compound STAND_IN = Compound.parse("CO2").orElseThrow();

    /** All names that a line of some kind may have; each kind takes its own and refuses the rest. */
    static final String[] NAMES = {
        "id",
        "kind",
        "category",
        "quantity",
        "unit",
        "factor",
        "massKg",
        "distanceKm",
        "gas",
        "compound",
        "pcfPerKg",
        "allocationMethod",
        "gwpSet",
        "statement",
        "quality"
    };

    /** The kinds, and the names that each has beside id, kind and quality. */
    private enum Kind {
        ACTIVITY("category quantity unit factor"),
        HAUL("massKg distanceKm factor"),
        GAS("gas massKg"),
        CARBON("massKg"),
        DECOMPOSITION("compound massKg"),
        REDUCTION("compound massKg"),
        MATERIAL("massKg pcfPerKg allocationMethod gwpSet statement");

        private final String names;

        Kind(String names) {
            this.names = names;
        }

        boolean takes(String name) {
            return List.of(("id kind quality " + names).split(" ", -1)).contains(name);
        }
    }

    private LineJson() {}

    /** @param gwpSet of the inventory */
    static Line read(Fields line, String gwpSet) {
        var id = line.text("id");
        var kind = line.choice("kind", Kind.class);
        for (var name : NAMES)
            if (line.has(name) && !kind.takes(name)) line.wrong(name, "Is not for a line of the kind " + kind);
        var quality = quality(line);
        return switch (kind) {
            case ACTIVITY -> activity(line, id, quality);
            case HAUL -> haul(line, id, quality);
            case GAS -> new Line.GasRelease(id, line.choice("gas", Gas.class), line.amount("massKg"), quality);
            case CARBON -> new Line.Carbon(id, line.amount("massKg"), quality);
            case DECOMPOSITION -> new Line.Decomposition(id, compound(line, Element.C), line.amount("massKg"), quality);
            case REDUCTION -> new Line.Reduction(id, compound(line, Element.O), line.amount("massKg"), quality);
            case MATERIAL -> material(line, id, gwpSet, quality);
        };
    }

    static Quality quality(Fields parent) {
        var fields = parent.object("quality", "primaryDataShare", "technological", "geographical", "temporal");
        return new Quality(
                fields.decimal("primaryDataShare", BigDecimal.ZERO, BigDecimal.ONE),
                fields.decimal("technological", BEST, WORST),
                fields.decimal("geographical", BEST, WORST),
                fields.decimal("temporal", BEST, WORST));
    }

    private static Line activity(Fields line, String id, Quality quality) {
        var unit =
                line.parsed("unit", Unit::ofSymbol, Unit.KG, "a unit: g, kg, t, L, m3, MJ, GJ, kWh, MWh, tkm, piece");
        var factor = FactorJson.read(line, "factor");
        demandKind(line, unit, factor);
        return new Line.Activity(
                id, line.choice("category", Category.class), line.amount("quantity"), unit, factor, quality);
    }

    private static Line haul(Fields line, String id, Quality quality) {
        var factor = FactorJson.read(line, "factor");
        demandKind(line, Unit.TKM, factor);
        return new Line.Haul(id, line.amount("massKg"), line.amount("distanceKm"), factor, quality);
    }

    private static void demandKind(Fields line, Unit unit, Factor factor) {
        if (unit.kind() != factor.per().kind())
            line.wrong(
                    "factor/per", "The factor is per " + factor.per().symbol() + ", the quantity in " + unit.symbol());
    }

    private static Compound compound(Fields line, Element holds) {
        var compound = line.parsed("compound", Compound::parse, STAND_IN, "a formula, like Nd2(CO3)3");
        if (compound.count(holds) == 0) line.wrong("compound", compound.formula() + " holds no " + holds);
        return compound;
    }

    private static Line material(Fields line, String id, String gwpSet, Quality quality) {
        var set = line.text("gwpSet");
        if (!set.isEmpty() && !set.equals(gwpSet))
            line.wrong("gwpSet", "A footprint under " + set + " cannot be added to one under " + gwpSet);
        return new Line.Material(
                id,
                line.amount("massKg"),
                line.decimal("pcfPerKg", BigDecimal.ZERO, MOST_PER_KG),
                line.choice("allocationMethod", Method.class),
                line.text("statement"),
                quality);
    }
}
