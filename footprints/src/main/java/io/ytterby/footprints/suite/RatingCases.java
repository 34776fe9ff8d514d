package io.ytterby.footprints.suite;

import io.ytterby.footprints.Decimals;
import io.ytterby.footprints.json.Json;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** F8: shares of primary data and ratings of data, weighted by emissions; by mass beside it, to show the difference. */
final class RatingCases {
    private static final List<String> ASPECTS = List.of("technological", "geographical", "temporal");

    private RatingCases() {}

    static boolean isRated(Given in) {
        return parts(in).isPresent();
    }

    private static Optional<List<Loose>> parts(Given in) {
        return Loose.of(in)
                .list(part -> emissions(part).isPresent() && primary(part).isPresent());
    }

    /** As it is told, or as mass times footprint or quantity times factor. */
    private static Optional<BigDecimal> emissions(Loose part) {
        return part.number("emissions", "e", "contribution", "total")
                .or(() -> product(part, "mass", "pcf"))
                .or(() -> product(part, "qty", "ef"))
                .or(() -> product(part, "quantity", "factor"));
    }

    private static Optional<BigDecimal> product(Loose part, String one, String other) {
        return part.number(one).flatMap(a -> part.number(other).map(a::multiply));
    }

    private static Optional<BigDecimal> primary(Loose part) {
        return part.number("pds", "primary")
                .or(() -> part.yes("primary").map(yes -> yes ? BigDecimal.ONE : BigDecimal.ZERO))
                .or(() -> part.yes("pds").map(yes -> yes ? BigDecimal.ONE : BigDecimal.ZERO));
    }

    static Json.Obj ratings(Given in) {
        var parts = parts(in).orElseThrow();
        Function<Loose, Optional<BigDecimal>> emitted = RatingCases::emissions;
        var answer = new Answer()
                .number("totalEmissions", Decimals.sum(each(parts, emitted)))
                .number("pds", mean(parts, emitted, RatingCases::primary))
                .number("pdsPercent", mean(parts, emitted, RatingCases::primary).movePointRight(2));
        if (parts.stream().allMatch(part -> part.number("mass").isPresent()))
            answer.number("pdsByMass", mean(parts, part -> part.number("mass"), RatingCases::primary));
        if (parts.stream().allMatch(part -> part.number("dqr", "quality", "dqi").isPresent()))
            answer.number("dqr", mean(parts, emitted, part -> part.number("dqr", "quality", "dqi")));
        aspects(parts, emitted, answer);
        return answer.json();
    }

    private static void aspects(List<Loose> parts, Function<Loose, Optional<BigDecimal>> emitted, Answer answer) {
        var ratings = new Answer();
        var overall = BigDecimal.ZERO;
        int rated = 0;
        for (var aspect : ASPECTS) {
            if (!parts.stream().allMatch(part -> rating(part, aspect).isPresent())) continue;
            var mean = mean(parts, emitted, part -> rating(part, aspect));
            ratings.number(aspect, mean);
            answer.number(aspect + "DQR", mean);
            overall = overall.add(mean);
            rated++;
        }
        if (rated == 0) return;
        answer.put("dqr", ratings).put("dqi", ratings);
        answer.number("dqrOverall", Decimals.quotient(overall, BigDecimal.valueOf(rated)));
    }

    private static Optional<BigDecimal> rating(Loose part, String aspect) {
        return part.number(aspect)
                .or(() -> part.object("dqr", "dqi", "quality")
                        .flatMap(inner -> Loose.of(inner).number(aspect)));
    }

    private static BigDecimal mean(
            List<Loose> parts,
            Function<Loose, Optional<BigDecimal>> weight,
            Function<Loose, Optional<BigDecimal>> value) {
        var weighted = Decimals.sum(parts.stream()
                .map(part -> weight.apply(part)
                        .orElseThrow()
                        .multiply(value.apply(part).orElseThrow()))
                .toList());
        return Decimals.quotient(weighted, Decimals.sum(each(parts, weight)));
    }

    private static List<BigDecimal> each(List<Loose> parts, Function<Loose, Optional<BigDecimal>> value) {
        return parts.stream().map(part -> value.apply(part).orElseThrow()).toList();
    }
}
