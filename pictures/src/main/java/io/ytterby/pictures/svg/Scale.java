package io.ytterby.pictures.svg;

import java.util.ArrayList;
import java.util.List;

/**
 * A straight scale.
 *
 * @param low its lower end
 * @param high its upper end, above the lower
 */
public record Scale(double low, double high) {
    public Scale {
        if (!(high > low)) throw new IllegalArgumentException("a scale from " + low + " to " + high);
    }

    /** @return a scale with round ends that holds all these; figures that are none are passed over */
    public static Scale around(double... values) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double value : values)
            if (Double.isFinite(value)) {
                low = Math.min(low, value);
                high = Math.max(high, value);
            }
        if (low > high) return new Scale(0, 1);
        if (low == high) {
            double room = low == 0 ? 1 : Math.abs(low) / 2;
            low -= low == 0 ? 0 : room;
            high += room;
        }
        double step = step(high - low, 4);
        return new Scale(Math.floor(low / step) * step, Math.ceil(high / step) * step);
    }

    /** @return where a value stands between the ends, 0 to 1; beyond an end it is held there */
    public double share(double value) {
        return Math.clamp((value - low) / (high - low), 0, 1);
    }

    /** @return round values between the ends, about as many as are asked for and at most twice so many */
    public List<Double> ticks(int about) {
        double step = step(high - low, about);
        var ticks = new ArrayList<Double>();
        long first = (long) Math.ceil(low / step - 1e-9);
        for (long i = first; i * step <= high + step * 1e-9 && ticks.size() <= about * 2; i++) ticks.add(i * step);
        return ticks;
    }

    private static double step(double span, int about) {
        double raw = span / about;
        double power = Math.pow(10, Math.floor(Math.log10(raw)));
        double lead = raw / power;
        return lead <= 1 ? power : lead <= 2 ? 2 * power : lead <= 5 ? 5 * power : 10 * power;
    }
}
