package io.ytterby.diversion.feature;

import io.ytterby.diversion.cell.Pulse;

/** How many times as much as usual is sent between two firms, as far as the few consignments between them can say. */
final class Growth {
    /** So many consignments of this size, lately and usually, stand beside what was seen: few are no growth, whoever sends them. */
    private static final double DOUBT = 2;

    private static final int KNOWN = 30;

    private Growth() {}

    /** @return 1 where nothing grew; NaN where the two are known for less than a month */
    static double times(Pulse between, int day, double kilograms) {
        if (between.age(day) < KNOWN) return Double.NaN;
        var now = between.on(day);
        double lately = now.massLately() + kilograms;
        double lot = lately / (now.lately() + 1);
        return (lately + DOUBT * lot) / (now.expectedMass(day) + DOUBT * lot);
    }

    /** 0 where nothing grew, 1 from three times as much on. */
    static double strength(double times) {
        return Math.clamp((times - 1) / 2, 0, 1);
    }
}
