package io.ytterby.footprints.suite;

import io.ytterby.footprints.Breakdown;
import io.ytterby.footprints.Decimals;
import io.ytterby.footprints.allocation.Allocation;
import io.ytterby.footprints.allocation.CoProduct;
import io.ytterby.footprints.allocation.Method;
import io.ytterby.footprints.data.LiteratureRange;
import io.ytterby.footprints.json.Json;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** F1 to F3: steps with one product, with several, and a magnet with its swarf. */
final class StepCases {
    private StepCases() {}

    static Json.Obj step(Given in) {
        var scope1 = lines("scope 1", in.list("scope1"));
        var power = in.object("scope2");
        var scope2 = Breakdown.product(
                "F6", "scope 2", "kgCO2e", leaf("kWh", power.decimal("kwh")), leaf("grid", power.decimal("gridEf")));
        var scope3 = lines("scope 3", in.list("scope3"));
        var total = Breakdown.sum("F1", "total", "kgCO2e", List.of(scope1, scope2, scope3));
        var mass = leaf("mass", in.object("output").decimal("mass_kg"));
        var perKg =
                Breakdown.quotient("F3", "footprint", "kgCO2e/kg", total, mass).value();
        return new Answer()
                .number("scope1", scope1.value())
                .number("scope2", scope2.value())
                .number("scope3", scope3.value())
                .number("total", total.value())
                .number("pcfPerKg", perKg)
                .yes(
                        "withinLiteratureRange",
                        LiteratureRange.of("mixed-reo.ionic-clay").orElseThrow().holds(perKg))
                .json();
    }

    private static Breakdown lines(String what, List<Given> lines) {
        return Breakdown.sum(
                "F1",
                what,
                "kgCO2e",
                lines.stream()
                        .map(line -> Breakdown.product(
                                "F1",
                                line.text("name"),
                                "kgCO2e",
                                leaf("quantity", line.decimal("qty_kg", "qty_m3", "qty_tkm", "qty_kwh", "qty")),
                                leaf("factor", line.decimal("ef"))))
                        .toList());
    }

    static Json.Obj allocation(Given in) {
        var whole = leaf("step", in.decimal("stepEmissions_kgCO2e"));
        var products = in.list("coproducts");
        var mass = by(Method.MASS, products);
        var economic = by(Method.ECONOMIC, products);
        var dearest = products.stream()
                .max((one, other) -> one.decimal("price_usd_per_kg").compareTo(other.decimal("price_usd_per_kg")))
                .orElseThrow();
        var ratio = Decimals.quotient(perKg(economic, whole, dearest), perKg(mass, whole, dearest));
        return new Answer()
                .put("mass", shares(mass, whole, products))
                .put("economic", shares(economic, whole, products))
                .number("ratioNdPr_economicToMass", ratio)
                .number("invariant_sumFactors", sum(economic, leaf("one", BigDecimal.ONE), products))
                .number("invariant_sumEmissions", sum(economic, whole, products))
                .json();
    }

    private static BigDecimal sum(Allocation allocation, Breakdown whole, List<Given> products) {
        return Decimals.sum(products.stream()
                .map(product ->
                        allocation.partOf(whole, product.text("product")).value())
                .toList());
    }

    private static Answer shares(Allocation allocation, Breakdown whole, List<Given> products) {
        var answer = new Answer();
        for (var product : products)
            answer.put(
                    product.text("product"),
                    new Answer()
                            .number(
                                    "factor",
                                    allocation.share(product.text("product")).value())
                            .number("pcfPerKg", perKg(allocation, whole, product)));
        return answer;
    }

    private static BigDecimal perKg(Allocation allocation, Breakdown whole, Given product) {
        return Decimals.quotient(
                allocation.partOf(whole, product.text("product")).value(), product.decimal("mass_kg"));
    }

    private static Allocation by(Method method, List<Given> products) {
        return by(
                method,
                products.getFirst().text("product"),
                products.stream()
                        .map(one ->
                                coProduct(one.text("product"), one.decimal("mass_kg"), one.decimal("price_usd_per_kg")))
                        .toList());
    }

    private static CoProduct coProduct(String name, BigDecimal mass, BigDecimal price) {
        return new CoProduct(name, leaf("mass", mass), Optional.of(leaf("price", price)), Optional.empty());
    }

    private static Allocation by(Method method, String main, List<CoProduct> products) {
        return switch (Allocation.by(method, main, products)) {
            case Allocation.Outcome.Allocated(var allocation) -> allocation;
            case Allocation.Outcome.Refused(var problems) -> throw new IllegalArgumentException(problems.toString());
        };
    }

    static Json.Obj magnet(Given in) {
        var perSinteredKg = Breakdown.sum(
                "F1",
                "per kg sintered",
                "kgCO2e/kg",
                List.of(
                        Breakdown.product(
                                "F6",
                                "power",
                                "kgCO2e/kg",
                                leaf("kWh", in.decimal("kwh_per_kg")),
                                leaf("grid", in.decimal("gridEf"))),
                        leaf("other", in.decimal("other_per_kg"))));
        var terms = new ArrayList<Breakdown>();
        for (var input : in.list("inputs"))
            terms.add(Breakdown.product(
                    "F3",
                    input.text("material"),
                    "kgCO2e",
                    leaf("mass", input.decimal("mass_kg")),
                    leaf("footprint", input.decimal("pcf"))));
        terms.add(Breakdown.product(
                "F1", "sintering", "kgCO2e", leaf("sintered", in.decimal("sintered_kg")), perSinteredKg));
        var total = Breakdown.sum("F1", "total", "kgCO2e", terms);
        var magnets = in.decimal("goodMagnets_kg");
        var swarf = in.decimal("swarf_kg");
        var products = List.of(
                coProduct("magnet", magnets, in.decimal("price_magnet")),
                coProduct("swarf", swarf, in.decimal("price_swarf")));
        var cutOff = by(Method.CUT_OFF, "magnet", products);
        var economic = by(Method.ECONOMIC, "magnet", products);
        var inputs = Decimals.sum(
                in.list("inputs").stream().map(one -> one.decimal("mass_kg")).toList());
        return new Answer()
                .number("totalEmissions", total.value())
                .number("pcfMagnet_cutOff", part(cutOff, total, "magnet", magnets))
                .number("pcfMagnet_economic", part(economic, total, "magnet", magnets))
                .number("pcfSwarf_cutOff", part(cutOff, total, "swarf", swarf))
                .number("pcfSwarf_economic", part(economic, total, "swarf", swarf))
                .number("massBalance_loss_kg", inputs.subtract(magnets).subtract(swarf))
                .json();
    }

    private static BigDecimal part(Allocation allocation, Breakdown total, String product, BigDecimal mass) {
        return Decimals.quotient(allocation.partOf(total, product).value(), mass);
    }

    private static Breakdown leaf(String what, BigDecimal value) {
        return Breakdown.given(what, value, "", "case");
    }
}
