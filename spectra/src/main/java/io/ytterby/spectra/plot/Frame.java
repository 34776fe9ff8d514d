package io.ytterby.spectra.plot;

import java.util.ArrayList;
import java.util.List;

/**
 * Where an energy and a count stand on the page: energy linear, counts by their logarithm, residuals in a strip below.
 * Pixels of a page {@link #WIDTH} by {@link #HEIGHT}.
 *
 * @param fromKev left end
 * @param toKev right end, above the left
 * @param lowest exponent of ten at the lower end of the counts
 * @param highest exponent (fractional) at the upper end: room for the names of lines
 */
record Frame(double fromKev, double toKev, int lowest, double highest) {
    static final int WIDTH = 960;
    static final int HEIGHT = 560;
    static final int LEFT = 64;
    static final int RIGHT = 944;
    static final int TOP = 56;
    static final int FLOOR = 400;
    static final int STRIP_TOP = 418;
    static final int STRIP_FLOOR = 506;

    /** Residuals beyond this are drawn at the strip's edge: that something is badly wrong is seen all the same. */
    static final double MOST_SIGMAS = 6;

    static Frame around(Thinned thinned) {
        double most = 1;
        double least = Double.MAX_VALUE;
        for (double each : thinned.measured()) {
            most = Math.max(most, each);
            if (each > 0) least = Math.min(least, each);
        }
        double highest = Math.log10(most);
        int lowest = (int) Math.floor(Math.max(Math.log10(Math.min(least, most)), highest - 5));
        lowest = Math.max(-2, lowest);
        double room = 0.28 * Math.max(1, highest - lowest);
        double from = thinned.edges()[0];
        double to = thinned.edges()[thinned.points()];
        return new Frame(from, to > from ? to : from + 1, lowest, highest + room);
    }

    double x(double kev) {
        return LEFT + (RIGHT - LEFT) * Math.clamp((kev - fromKev) / (toKev - fromKev), 0, 1);
    }

    double y(double counts) {
        double exponent = counts > 0 ? Math.log10(counts) : lowest;
        return FLOOR - (FLOOR - TOP) * Math.clamp((exponent - lowest) / (highest - lowest), 0, 1);
    }

    double residualY(double sigmas) {
        double middle = (STRIP_TOP + STRIP_FLOOR) / 2.0;
        return middle - (STRIP_FLOOR - STRIP_TOP) / 2.0 * Math.clamp(sigmas / MOST_SIGMAS, -1, 1);
    }

    /** @return round energies, about ten */
    List<Double> energyTicks() {
        double raw = (toKev - fromKev) / 10;
        double power = Math.pow(10, Math.floor(Math.log10(raw)));
        double step =
                raw / power <= 1 ? power : raw / power <= 2 ? 2 * power : raw / power <= 5 ? 5 * power : 10 * power;
        var ticks = new ArrayList<Double>();
        for (double i = Math.ceil(fromKev / step); i * step <= toKev && ticks.size() < 20; i++) ticks.add(i * step);
        return ticks;
    }
}
