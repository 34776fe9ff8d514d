package io.ytterby.footprints.statement;

import io.ytterby.footprints.Breakdown;
import io.ytterby.footprints.inventory.Quality;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** F8: what one line emits, and how good the data behind it are. Means are weighted by emissions, never by mass. */
record Contribution(int scope, Breakdown emissions, Quality quality, String pointer) {

    /** @return empty if nothing is emitted: a mean of nothing is no number */
    static Optional<Breakdown> mean(String what, List<Contribution> all, Function<Quality, BigDecimal> rating) {
        List<Breakdown> rated = new ArrayList<>();
        for (var one : all)
            rated.add(Breakdown.product(
                    "F8",
                    one.emissions().what(),
                    "kgCO2e",
                    one.emissions(),
                    Breakdown.given(what, rating.apply(one.quality()), "1", one.pointer() + "/quality/" + what)));
        var whole = Breakdown.sum("F8", "all emissions", "kgCO2e", emissions(all));
        if (whole.value().signum() == 0) return Optional.empty();
        return Optional.of(Breakdown.quotient(
                "F8", what, "1", Breakdown.sum("F8", "emissions times rating", "kgCO2e", rated), whole));
    }

    static List<Breakdown> emissions(List<Contribution> all) {
        return all.stream().map(Contribution::emissions).toList();
    }
}
