package io.ytterby.footprints.chemistry;

import io.ytterby.footprints.Breakdown;
import io.ytterby.kernel.Element;
import java.math.BigDecimal;

/** F5 and the process emissions of F1: what must follow from a formula, whatever a plant's books say. */
public final class Stoichiometry {
    private static final Compound CO2 = Compound.parse("CO2").orElseThrow();

    private Stoichiometry() {}

    /**
     * The element's share of a compound's mass: {@code Nd} of {@code Nd2O3} is 0.857356.
     *
     * @throws IllegalArgumentException if the compound does not hold the element
     */
    public static Breakdown share(Element element, Compound compound) {
        if (compound.count(element) == 0)
            throw new IllegalArgumentException(compound.formula() + " holds no " + element);
        return Breakdown.quotient(
                "F5",
                element + " in " + compound.formula(),
                "1",
                Compound.massOf(element, compound.count(element)),
                compound.molarMass());
    }

    /**
     * The most of an element that can come out of a compound: mass x share x recovery. Claims are capped by it.
     *
     * @param recovery above 0, at most 1
     */
    public static Breakdown metal(Element element, Compound compound, Breakdown mass, Breakdown recovery) {
        return Breakdown.product(
                "F5", element + " from " + compound.formula(), "kg", mass, share(element, compound), recovery);
    }

    /** CO2 when all the carbon of a carbonate or oxalate goes into the air; CO counts as the CO2 that it becomes there. */
    public static Breakdown decomposition(Compound compound, Breakdown mass) {
        return Breakdown.product(
                "F1",
                "CO2 of " + compound.formula(),
                "kgCO2e",
                mass,
                perMass(compound, new BigDecimal(compound.count(Element.C)), "atoms of carbon"));
    }

    /** CO2 of the carbon anode that takes the oxygen of an oxide: {@code 2 Nd2O3 + 3 C = 4 Nd + 3 CO2}. */
    public static Breakdown reduction(Compound oxide, Breakdown reducedMass) {
        var halfTheOxygen = new BigDecimal(oxide.count(Element.O)).multiply(new BigDecimal("0.5"));
        return Breakdown.product(
                "F1",
                "CO2 of reducing " + oxide.formula(),
                "kgCO2e",
                reducedMass,
                perMass(oxide, halfTheOxygen, "pairs of oxygen atoms"));
    }

    /** CO2 of carbon that burns: an anode's or an electrode's, by what was weighed. */
    public static Breakdown carbon(Breakdown carbonMass) {
        var ratio = Breakdown.quotient("F1", "CO2 per carbon", "kg/kg", CO2.molarMass(), Compound.massOf(Element.C, 1));
        return Breakdown.product("F1", "CO2 of carbon", "kgCO2e", carbonMass, ratio);
    }

    private static Breakdown perMass(Compound compound, BigDecimal molecules, String what) {
        var count = Breakdown.given(what, molecules, "1", "formula");
        return Breakdown.quotient(
                "F1",
                "CO2 per " + compound.formula(),
                "kg/kg",
                Breakdown.product("F1", "CO2 of a formula unit", "g/mol", count, CO2.molarMass()),
                compound.molarMass());
    }
}
