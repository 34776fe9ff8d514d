package io.ytterby.footprints.suite;

import io.ytterby.footprints.Decimals;
import io.ytterby.footprints.LargestRemainder;
import io.ytterby.footprints.LargestRemainder.Weight;
import io.ytterby.footprints.json.Json;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** F4 and F10: what lots that are blended hand on, as one number, by origin and by element, in milligrams that add up. */
final class MixtureCases {
    private static final BigDecimal MG_PER_KG = new BigDecimal("1000000");

    private MixtureCases() {}

    static boolean isBlend(Given in) {
        return lots(in).isPresent();
    }

    private static Optional<List<Loose>> lots(Given in) {
        return Loose.of(in)
                .list(lot -> mass(lot).isPresent() && lot.number("pcf").isPresent());
    }

    private static Optional<BigDecimal> mass(Loose lot) {
        return lot.number("mass", "grams", "quantity", "qty");
    }

    static Json.Obj blend(Given in) {
        var lots = lots(in).orElseThrow();
        var mass = Decimals.sum(masses(lots));
        var emissions = Decimals.sum(lots.stream()
                .map(lot -> mass(lot).orElseThrow().multiply(lot.needed("pcf")))
                .toList());
        var answer = new Answer()
                .number("massTotal_kg", mass)
                .number("totalEmissions", emissions)
                .number("pcfBlend", Decimals.quotient(emissions, mass))
                .number("pcfPerKg", Decimals.quotient(emissions, mass));
        certified(lots, mass, answer);
        origins(lots, mass, answer);
        elements(in, lots, answer);
        return answer.json();
    }

    private static List<BigDecimal> masses(List<Loose> lots) {
        return lots.stream().map(lot -> mass(lot).orElseThrow()).toList();
    }

    /** A lot is certified or not, or so much of it is; one that names a certificate is. */
    private static BigDecimal certifiedPart(Loose lot) {
        return lot.number("certified share", "certified")
                .or(() -> lot.yes("certified").map(yes -> yes ? BigDecimal.ONE : BigDecimal.ZERO))
                .orElseGet(() ->
                        lot.text("certificate", "cert id", "cert").isPresent() ? BigDecimal.ONE : BigDecimal.ZERO);
    }

    private static void certified(List<Loose> lots, BigDecimal mass, Answer answer) {
        var certified = Decimals.sum(lots.stream()
                .map(lot -> mass(lot).orElseThrow().multiply(certifiedPart(lot)))
                .toList());
        answer.number("certifiedMass_kg", certified).number("certifiedShare", Decimals.quotient(certified, mass));
    }

    private static void origins(List<Loose> lots, BigDecimal mass, Answer answer) {
        Map<String, BigDecimal> byOrigin = new LinkedHashMap<>();
        for (var lot : lots)
            lot.text("origin")
                    .ifPresent(origin -> byOrigin.merge(origin, mass(lot).orElseThrow(), BigDecimal::add));
        var shares = new Answer();
        byOrigin.forEach((origin, some) -> shares.number(origin, Decimals.quotient(some, mass)));
        if (!byOrigin.isEmpty()) answer.put("originShare", shares);
    }

    /** Of what is taken out of the blend, or of all of it: each element's milligrams by lot, by largest remainder. */
    private static void elements(Given in, List<Loose> lots, Answer answer) {
        var content = Loose.of(in).object("elements", "composition", "content", "weight share");
        if (content.isEmpty()) return;
        var whole = Loose.of(in)
                .object("parcel", "draw", "output")
                .flatMap(one -> mass(Loose.of(one)))
                .or(() -> Loose.of(in).number("parcel mass", "draw mass", "output mass", "output"))
                .orElseGet(() -> Decimals.sum(masses(lots)));
        var mg = new Answer();
        var byLot = new Answer();
        for (var element : content.get().fields().keySet()) {
            var units = whole.multiply(content.get().decimal(element)).multiply(MG_PER_KG);
            var rounded = units.setScale(0, java.math.RoundingMode.HALF_UP);
            mg.number(element, rounded);
            byLot.put(element, parts(lots, rounded));
        }
        answer.put("elementMg", mg).put("elementMgByLot", byLot);
    }

    private static Answer parts(List<Loose> lots, BigDecimal whole) {
        var weights = new ArrayList<Weight>();
        for (int i = 0; i < lots.size(); i++)
            weights.add(new Weight(name(lots.get(i), i), mass(lots.get(i)).orElseThrow()));
        var parts = LargestRemainder.part(whole.toBigIntegerExact(), weights);
        var answer = new Answer();
        IntStream.range(0, parts.size())
                .forEach(i -> answer.number(weights.get(i).name(), new BigDecimal(parts.get(i))));
        return answer;
    }

    private static String name(Loose lot, int place) {
        return lot.text("id", "lot", "name").orElse(Integer.toString(place));
    }
}
