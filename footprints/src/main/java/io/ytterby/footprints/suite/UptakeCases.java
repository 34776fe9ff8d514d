package io.ytterby.footprints.suite;

import io.ytterby.footprints.json.Json;
import java.math.BigDecimal;

/** F14: with and without what plants have taken up. */
final class UptakeCases {
    private UptakeCases() {}

    static boolean isUptake(Given in) {
        var loose = Loose.of(in);
        return loose.number("uptake").isPresent()
                && loose.number("excluding", "excl").isPresent();
    }

    static Json.Obj sum(Given in) {
        var loose = Loose.of(in);
        var excluding = loose.needed("excluding", "excl");
        var uptake = loose.number("biogenic CO2 uptake", "co2 uptake").orElseGet(() -> loose.needed("uptake"));
        var including = excluding.add(uptake);
        var answer = new Answer().number("pcfIncludingBiogenicUptake", including);
        loose.number("including", "incl").ifPresent(told -> answer.yes("holds", agrees(told, including)));
        return answer.json();
    }

    /** To half of the last digit that was told. */
    private static boolean agrees(BigDecimal told, BigDecimal computed) {
        var half = BigDecimal.ONE.movePointLeft(Math.max(0, told.scale())).multiply(new BigDecimal("0.5"));
        return told.subtract(computed).abs().compareTo(half) <= 0;
    }
}
