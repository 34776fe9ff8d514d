package io.ytterby.footprints.suite;

import io.ytterby.footprints.Decimals;
import io.ytterby.footprints.json.Json;
import java.math.BigDecimal;
import java.util.List;

/** F4 and F8: means of lots weighted by mass, and of data weighted by emissions. */
final class MixtureCases {
    private MixtureCases() {}

    static boolean isBlend(Given in) {
        return in.has("lots") && in.list("lots").stream().allMatch(lot -> lot.has("mass_kg", "pcf"));
    }

    static Json.Obj blend(Given in) {
        var lots = in.list("lots");
        var mass = Decimals.sum(lots.stream().map(lot -> lot.decimal("mass_kg")).toList());
        var emissions = weighted(lots, "mass_kg", "pcf");
        return new Answer()
                .number("massTotal_kg", mass)
                .number("totalEmissions", emissions)
                .number("pcfBlend", Decimals.quotient(emissions, mass))
                .number("pcfPerKg", Decimals.quotient(emissions, mass))
                .json();
    }

    static boolean isRated(Given in) {
        return in.has("components") && in.list("components").stream().allMatch(one -> one.has("emissions", "pds"));
    }

    static Json.Obj ratings(Given in) {
        var parts = in.list("components");
        var all =
                Decimals.sum(parts.stream().map(one -> one.decimal("emissions")).toList());
        var answer = new Answer().number("pds", Decimals.quotient(weighted(parts, "emissions", "pds"), all));
        if (parts.stream().allMatch(one -> one.has("dqr")))
            answer.number("dqr", Decimals.quotient(weighted(parts, "emissions", "dqr"), all));
        return answer.json();
    }

    private static BigDecimal weighted(List<Given> all, String weight, String value) {
        return Decimals.sum(all.stream()
                .map(one -> one.decimal(weight).multiply(one.decimal(value)))
                .toList());
    }
}
