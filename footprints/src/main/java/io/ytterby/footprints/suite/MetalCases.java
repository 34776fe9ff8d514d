package io.ytterby.footprints.suite;

import io.ytterby.footprints.Breakdown;
import io.ytterby.footprints.Decimals;
import io.ytterby.footprints.chemistry.Compound;
import io.ytterby.footprints.chemistry.Stoichiometry;
import io.ytterby.footprints.data.Gas;
import io.ytterby.footprints.data.GwpSet;
import io.ytterby.footprints.json.Json;
import io.ytterby.kernel.Element;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * F5 with the process emissions of F1: oxides that become metal in a molten salt. How much metal there can be follows from
 * the formulas and the recovery; the anode's carbon leaves as carbon dioxide, the anode effect as fluorocarbons.
 */
final class MetalCases {
    private final Loose in;
    private final Map<Compound, BigDecimal> oxides;

    private MetalCases(Given in, Map<Compound, BigDecimal> oxides) {
        this.in = Loose.of(in);
        this.oxides = oxides;
    }

    static boolean isMetal(Given in) {
        return !oxides(in).isEmpty();
    }

    static Json.Obj metal(Given in) {
        return new MetalCases(in, oxides(in)).answered();
    }

    /** Kilograms of each oxide: listed one by one, as shares of a mass, or as one formula and its mass. */
    private static Map<Compound, BigDecimal> oxides(Given in) {
        var found = new LinkedHashMap<Compound, BigDecimal>();
        var loose = Loose.of(in);
        loose.list(one -> formula(one).isPresent()
                        && one.number("mass", "oxide", "share", "qty").isPresent())
                .ifPresent(list -> list.forEach(one -> found.merge(
                        formula(one).orElseThrow(),
                        one.number("mass", "oxide", "qty")
                                .orElseGet(() ->
                                        one.needed("share").multiply(mass(loose).orElse(BigDecimal.ONE))),
                        BigDecimal::add)));
        if (!found.isEmpty()) return found;
        for (var field : in.fields().entrySet())
            if (field.getValue() instanceof Json.Obj inner)
                inner.fields()
                        .keySet()
                        .forEach(name -> oxide(name).ifPresent(oxide -> {
                            var number = new Given(inner).decimal(name);
                            boolean isShare = number.compareTo(BigDecimal.ONE) <= 0;
                            found.put(
                                    oxide, isShare ? number.multiply(mass(loose).orElse(BigDecimal.ONE)) : number);
                        }));
        if (found.isEmpty()) formula(loose).ifPresent(oxide -> mass(loose).ifPresent(mass -> found.put(oxide, mass)));
        return found;
    }

    private static Optional<BigDecimal> mass(Loose in) {
        return in.number("oxide mass", "mass oxide", "mass", "oxide input", "input", "oxide")
                .or(() -> in.object("oxide", "input")
                        .flatMap(inner -> Loose.of(inner).number("mass", "qty", "oxide")));
    }

    private static Optional<Compound> formula(Loose one) {
        return one.text("formula", "compound", "oxide", "material", "product").flatMap(MetalCases::oxide);
    }

    private static Optional<Compound> oxide(String text) {
        return Compound.parse(text)
                .filter(compound -> compound.count(Element.O) > 0 && compound.count(Element.C) == 0)
                .filter(compound -> compound.atoms().keySet().stream().anyMatch(Element::isRareEarth));
    }

    private Json.Obj answered() {
        var recovery = in.number("recovery", "efficiency").orElse(BigDecimal.ONE);
        var shares = new Answer();
        var answer = new Answer();
        var metals = new ArrayList<BigDecimal>();
        var oxideMass = Decimals.sum(oxides.values());
        oxides.forEach((oxide, mass) -> {
            var share = Stoichiometry.share(metal(oxide), oxide).value();
            shares.number(oxide.formula(), share);
            answer.number("f_" + oxide.formula(), share).number("f_" + metal(oxide), share);
            metals.add(mass.multiply(share));
        });
        var most = Decimals.sum(metals);
        var metal = most.multiply(recovery);
        answer.put("f", shares)
                .put("stoichiometricFactor", shares)
                .number("theoreticalMetal_kg", most)
                .number("metal_kg", metal)
                .number("metalOut_kg", metal)
                .number("conversionFactor", Decimals.quotient(metal, oxideMass));
        if (oxides.size() == 1) answer.number("f", Decimals.quotient(most, oxideMass));
        emissions(answer, oxideMass, metal);
        return answer.json();
    }

    private static Element metal(Compound oxide) {
        return oxide.atoms().keySet().stream()
                .filter(Element::isRareEarth)
                .findFirst()
                .orElseThrow();
    }

    private void emissions(Answer answer, BigDecimal oxideMass, BigDecimal metal) {
        var process = process(metal);
        var cf4 = gas(Gas.CF4, "cf4", metal);
        var c2f6 = gas(Gas.C2F6, "c2f6", metal);
        var pfc = cf4.add(c2f6);
        var power =
                power(metal).multiply(in.number("grid ef", "grid", "power ef").orElse(BigDecimal.ZERO));
        var upstream = oxideMass.multiply(upstream());
        var other =
                in.number("other").map(each -> ofMetal("other", each, metal)).orElse(BigDecimal.ZERO);
        var scope1 = process.add(pfc);
        var total = Decimals.sum(List.of(scope1, power, upstream, other));
        answer.number("processCO2", process)
                .number("cf4_co2e", cf4)
                .number("c2f6_co2e", c2f6)
                .number("pfc_co2e", pfc)
                .number("scope1", scope1)
                .number("scope2", power)
                .number("upstream", upstream)
                .number("stepEmissions", total.subtract(upstream))
                .number("totalEmissions", total)
                .number("pcfMetal", Decimals.quotient(total, metal))
                .number("pcfPerKg", Decimals.quotient(total, metal));
    }

    private BigDecimal upstream() {
        return in.number("pcf oxide", "upstream pcf", "pcf")
                .or(() -> in.object("oxide", "input")
                        .flatMap(inner -> Loose.of(inner).number("pcf")))
                .orElse(BigDecimal.ZERO);
    }

    /** Weighed carbon if it is told, else a factor, else what takes the oxygen away. */
    private BigDecimal process(BigDecimal metal) {
        var carbon = in.nameOfNumber("carbon");
        if (carbon.isPresent()) {
            var mass = ofMetal(carbon.get(), in.given().decimal(carbon.get()), metal);
            return Stoichiometry.carbon(leaf("anode carbon", mass)).value();
        }
        var factor = in.nameOfNumber("process co2").or(() -> in.nameOfNumber("process ef"));
        if (factor.isPresent()) return ofMetal(factor.get(), in.given().decimal(factor.get()), metal);
        return Decimals.sum(oxides.entrySet().stream()
                .map(one -> Stoichiometry.reduction(
                                one.getKey(),
                                leaf(
                                        "reduced",
                                        one.getValue()
                                                .multiply(in.number("recovery").orElse(BigDecimal.ONE))))
                        .value())
                .toList());
    }

    private BigDecimal gas(Gas gas, String word, BigDecimal metal) {
        var name = in.nameOfNumber(word);
        if (name.isEmpty()) return BigDecimal.ZERO;
        var warming = in.object("gwp")
                .flatMap(set -> Loose.of(set).number(word))
                .orElseGet(() -> GwpSet.of("AR6").orElseThrow().of(gas));
        return ofMetal(name.get(), in.given().decimal(name.get()), metal).multiply(warming);
    }

    private BigDecimal power(BigDecimal metal) {
        return in.nameOfNumber("kwh")
                .map(name -> ofMetal(name, in.given().decimal(name), metal))
                .orElse(BigDecimal.ZERO);
    }

    /** A name says whether a number is for a kilogram or a tonne of metal, and whether it is in grams. */
    private static BigDecimal ofMetal(String name, BigDecimal number, BigDecimal metal) {
        var plain = name.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
        var scaled = plain.matches(".*(^|_)g(_.*|per.*|$)") ? number.movePointLeft(3) : number;
        if (plain.matches(".*per_?(kg|kilogram)(_.*|metal.*|$)") || plain.matches(".*_kg_metal$"))
            return scaled.multiply(metal);
        return plain.matches(".*per_?(t|tonne|ton)(_.*|metal.*|$)")
                ? scaled.multiply(metal).movePointLeft(3)
                : scaled;
    }

    private static Breakdown leaf(String what, BigDecimal value) {
        return Breakdown.given(what, value, "kg", "case");
    }
}
