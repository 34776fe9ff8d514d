package io.ytterby.footprints.statement;

import io.ytterby.footprints.Breakdown;
import io.ytterby.footprints.chemistry.Stoichiometry;
import io.ytterby.footprints.data.Factor;
import io.ytterby.footprints.data.GwpSet;
import io.ytterby.footprints.data.Unit;
import io.ytterby.footprints.inventory.Line;
import java.math.BigDecimal;
import java.util.List;

/**
 * F1: what one line emits, as a tree.
 *
 * @param pointer of the line within the inventory
 */
record LineEmissions(GwpSet gwp, String pointer) {
    private static final BigDecimal KG_PER_T = new BigDecimal("0.001");

    static int scope(Line line) {
        return switch (line) {
            case Line.Activity activity -> activity.category().scope();
            case Line.Haul haul -> 3;
            case Line.Material material -> 3;
            case Line.GasRelease release -> 1;
            case Line.Carbon carbon -> 1;
            case Line.Decomposition decomposition -> 1;
            case Line.Reduction reduction -> 1;
        };
    }

    /** kgCO2e, under the line's own name. */
    Breakdown of(Line line) {
        return switch (line) {
            case Line.Activity activity -> activity(activity);
            case Line.Haul haul -> haul(haul);
            case Line.Material material ->
                Breakdown.product(
                        "F3",
                        line.id(),
                        "kgCO2e",
                        mass(material.massKg()),
                        Breakdown.given("its footprint", material.pcfPerKg(), "kgCO2e/kg", pointer + "/pcfPerKg"));
            case Line.GasRelease release ->
                Breakdown.product(
                        "F1",
                        line.id(),
                        "kgCO2e",
                        mass(release.massKg()),
                        Breakdown.given(
                                "warming potential of " + release.gas(),
                                gwp.of(release.gas()),
                                "kgCO2e/kg",
                                "gwp:" + gwp.id() + "/" + gwp.version() + "/" + release.gas()));
            case Line.Carbon carbon -> named(line, Stoichiometry.carbon(mass(carbon.massKg())));
            case Line.Decomposition(var id, var compound, var massKg, var quality) ->
                named(line, Stoichiometry.decomposition(compound, mass(massKg)));
            case Line.Reduction(var id, var oxide, var massKg, var quality) ->
                named(line, Stoichiometry.reduction(oxide, mass(massKg)));
        };
    }

    private static Breakdown named(Line line, Breakdown one) {
        return Breakdown.sum("F1", line.id(), one.unit(), List.of(one));
    }

    private Breakdown mass(BigDecimal kg) {
        return Breakdown.given("mass", kg, "kg", pointer + "/massKg");
    }

    private Breakdown activity(Line.Activity line) {
        var quantity = Breakdown.given("quantity", line.quantity(), line.unit().symbol(), pointer + "/quantity");
        return Breakdown.product(
                "F1",
                line.id(),
                "kgCO2e",
                inUnitsOf(quantity, line.unit(), line.factor().per()),
                factor(line.factor(), pointer + "/factor"));
    }

    private static Breakdown inUnitsOf(Breakdown quantity, Unit unit, Unit per) {
        if (unit == per) return quantity;
        var base = Breakdown.product(
                "F1",
                "in base units",
                "1",
                quantity,
                Breakdown.given("size of " + unit.symbol(), unit.size(), "1", "unit:" + unit.symbol()));
        return Breakdown.quotient(
                "F1",
                "quantity in " + per.symbol(),
                per.symbol(),
                base,
                Breakdown.given("size of " + per.symbol(), per.size(), "1", "unit:" + per.symbol()));
    }

    private Breakdown haul(Line.Haul line) {
        var haul = Breakdown.product(
                "F1",
                "tonne-kilometres",
                "tkm",
                mass(line.massKg()),
                Breakdown.given("tonnes in a kg", KG_PER_T, "t/kg", "unit:t"),
                Breakdown.given("distance", line.distanceKm(), "km", pointer + "/distanceKm"));
        return Breakdown.product("F1", line.id(), "kgCO2e", haul, factor(line.factor(), pointer + "/factor"));
    }

    /** A leaf that names the factor, its version, and where the inventory has it. */
    static Breakdown factor(Factor factor, String pointer) {
        return Breakdown.given(
                "factor " + factor.id() + " " + factor.version(), factor.value(), factor.unit(), pointer + "/value");
    }
}
