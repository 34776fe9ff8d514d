package io.ytterby.footprints.suite;

import io.ytterby.footprints.Decimals;
import io.ytterby.footprints.json.Json;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** F3 again and again: what comes out of a step goes into the next and takes along what was emitted before it. */
final class ChainCases {
    private ChainCases() {}

    static boolean isChain(Given in) {
        return steps(in).isPresent();
    }

    private static Optional<List<Loose>> steps(Given in) {
        return Loose.of(in)
                .list(step ->
                        (output(step).isPresent() || step.number("recovery").isPresent())
                                && emitted(step).isPresent());
    }

    private static Optional<BigDecimal> output(Loose step) {
        return step.number("mass out", "output", "out", "mass");
    }

    private static Optional<BigDecimal> emitted(Loose step) {
        return step.number("step emissions", "emissions", "e").or(() -> step.number("kwh"));
    }

    static Json.Obj chain(Given in) {
        var answer = new Answer();
        var before = BigDecimal.ZERO;
        var mass = Loose.of(in).number("mass", "input").orElse(BigDecimal.ZERO);
        int place = 0;
        for (var step : steps(in).orElseThrow()) {
            var input = step.number("mass in", "input", "in").orElse(mass);
            // Nothing is carried into the first step where nothing is told of it.
            var perKg = place > 0 ? before : step.number("input pcf", "pcf").orElse(BigDecimal.ZERO);
            var upstream = perKg.multiply(input);
            var added = step.number("step emissions", "emissions", "e")
                    .orElseGet(() -> step.needed("kwh").multiply(grid(step, in)));
            mass = output(step).orElseGet(() -> input.multiply(step.needed("recovery")));
            before = Decimals.quotient(upstream.add(added), mass);
            var name = step.text("id", "step", "name", "product", "stage").orElse(Integer.toString(place));
            answer.put(
                    name,
                    new Answer()
                            .number("emissions", upstream.add(added))
                            .number("mass_kg", mass)
                            .number("pcf", before));
            place++;
        }
        return answer.number("pcf", before)
                .number("pcfFinal", before)
                .number("mass_kg", mass)
                .json();
    }

    private static BigDecimal grid(Loose step, Given in) {
        return step.number("grid").or(() -> Loose.of(in).number("grid")).orElseThrow();
    }
}
