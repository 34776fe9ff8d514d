package io.ytterby.diversion.market;

import io.ytterby.diversion.surge.Spread;
import java.util.ArrayList;
import java.util.List;

/**
 * How hard smuggling has become: the mean of what is known of a month, each figure in deviations from the base months, its sign set so that
 * more is harder.
 *
 * @param index mean of the figures that are known; NaN if none is
 * @param missing figures that are not
 */
public record Difficulty(double index, List<String> missing) {
    /** What is measured, and which way is harder. */
    public enum Figure {
        DAYS_FROM_TIP_TO_DETENTION(-1),
        OFFERS_WITHDRAWN(1),
        GREY_PREMIUM(1),
        DWELL_IN_TRANSIT_PORTS(1),
        SHARE_DETAINED(1);

        private final int harder;

        Figure(int harder) {
            this.harder = harder;
        }
    }

    /**
     * @param base the figure in the base months, at least three of them known
     * @param now NaN if not known
     */
    public record Reading(Figure figure, double[] base, double now) {}

    public static Difficulty of(List<Reading> readings) {
        double sum = 0;
        int known = 0;
        var missing = new ArrayList<String>();
        for (var reading : readings) {
            long base = java.util.Arrays.stream(reading.base)
                    .filter(one -> !Double.isNaN(one))
                    .count();
            if (Double.isNaN(reading.now) || base < 3) {
                missing.add(reading.figure.name());
                continue;
            }
            var usual = Spread.of(reading.base);
            double floor = Math.max(1e-9, Math.abs(usual.median()) * 0.05);
            sum += reading.figure.harder * Math.clamp(usual.z(reading.now, floor), -10, 10);
            known++;
        }
        return new Difficulty(known == 0 ? Double.NaN : sum / known, List.copyOf(missing));
    }
}
