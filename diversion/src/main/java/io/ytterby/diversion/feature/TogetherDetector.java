package io.ytterby.diversion.feature;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What says little apart and much together; looks last, at what the others found. */
final class TogetherDetector implements Detector {
    /** Standard deviations at which goods are odd, and so many more at which they are as odd as can be. */
    private static final double ODD = 2;

    private static final double ODDER = 3;

    @Override
    public void look(Scene scene, Findings into) {
        double affiliates = into.strength(Input.AFFILIATES);
        if (affiliates > 0) {
            surging(scene, affiliates, into);
            excess(affiliates, into);
        }
        // Who is known to others and tries another shipper is no firm that was founded to take in lots below the limit.
        double lot = into.strength(Input.CONSIGNEE_NEW) > 0 ? into.strength(Input.LOT_BELOW_LIMIT) : 0;
        if (lot > 0)
            say(into, Input.LOT_BELOW_LIMIT_TO_NEW, lot, of(into, Input.LOT_BELOW_LIMIT), "new in trade from there.");
        if (into.strength(Input.PAIR_NEW) <= 0) return;
        Input oddest = null;
        for (var input : new Input[] {Input.DENSITY_OFF, Input.PACKAGE_OFF, Input.TARE_OFF})
            if (oddest == null || into.strength(input) > into.strength(oddest)) oddest = input;
        if (oddest == null) return;
        double odd = Math.clamp((into.strength(oddest) - ODD) / ODDER, 0, 1);
        if (odd > 0) say(into, Input.WEIGHT_OFF_OF_NEW, odd, of(into, oddest), "new to this shipper.");
    }

    private static void surging(Scene scene, double affiliates, Findings into) {
        double times = Growth.times(scene.pair.pulse, scene.day, scene.record.netKg());
        if (Double.isNaN(times)) return;
        into.plain(
                Input.AFFILIATES_SURGING,
                affiliates * Growth.strength(times),
                times,
                1,
                () -> "Two firms with one owner trade " + Words.number(times) + " times as much of "
                        + scene.record.hs6() + " as they used to.");
    }

    private static void excess(double affiliates, Findings into) {
        var balance = into.of(Input.BALANCE_OF_COUNTRY);
        if (balance == null) return;
        into.plain(
                Input.AFFILIATES_IN_EXCESS,
                affiliates * Math.clamp(balance.strength() / 4, 0, 1),
                balance.value(),
                balance.expected(),
                () -> "Two firms with one owner trade what their country can hardly have: "
                        + balance.says().get());
    }

    private static @Nullable Finding of(Findings into, Input input) {
        return into.of(input);
    }

    private static void say(Findings into, Input input, double strength, @Nullable Finding first, String then) {
        if (first == null) return;
        Supplier<String> says = first.says();
        into.plain(input, strength, first.value(), first.expected(), () -> says.get() + " The consignee is " + then);
    }
}
