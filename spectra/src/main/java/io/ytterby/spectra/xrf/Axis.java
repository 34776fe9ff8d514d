package io.ytterby.spectra.xrf;

import io.ytterby.spectra.Counts;
import io.ytterby.spectra.EnergyCalibration;
import java.util.ArrayList;
import java.util.List;

/**
 * The part of a spectrum that is fitted: channels joined to bins that are narrow beside a line (a sixth of its width), in
 * the windows where the model holds.
 */
final class Axis {
    private final double[] kev;
    private final double[] width;
    private final double[] counts;

    private Axis(double[] kev, double[] width, double[] counts) {
        this.kev = kev;
        this.width = width;
        this.counts = counts;
    }

    /** Energies from (inclusive) to (exclusive), in keV. */
    record Window(double from, double to) {
        boolean holds(double kev) {
            return kev >= from && kev < to;
        }
    }

    static Axis of(Counts counts, EnergyCalibration energy, List<Window> windows, Response response) {
        var kev = new ArrayList<Double>();
        var width = new ArrayList<Double>();
        var sums = new ArrayList<Double>();
        for (int i = 0; i < counts.channels(); ) {
            double at = energy.energyOf(i);
            double channel = energy.energyOf(i + 0.5) - energy.energyOf(i - 0.5);
            int join = Math.clamp((int) (response.fwhm(Math.max(at, 0.1)) / 6 / channel), 1, 64);
            int end = Math.min(counts.channels(), i + join);
            double middle = energy.energyOf((i + end - 1) / 2.0);
            if (windows.stream().anyMatch(window -> window.holds(middle))) {
                kev.add(middle);
                width.add(channel * (end - i));
                sums.add(counts.sum(i, end));
            }
            i = end;
        }
        return new Axis(toArray(kev), toArray(width), toArray(sums));
    }

    int bins() {
        return kev.length;
    }

    double kev(int bin) {
        return kev[bin];
    }

    double width(int bin) {
        return width[bin];
    }

    double counts(int bin) {
        return counts[bin];
    }

    /** @return whether the energy stands in a window that is fitted */
    boolean holds(double energyKev) {
        int bin = binOf(energyKev);
        return (bin < kev.length && kev[bin] - energyKev <= width[bin])
                || (bin > 0 && energyKev - kev[bin - 1] <= width[bin - 1]);
    }

    double total() {
        double sum = 0;
        for (double each : counts) sum += each;
        return sum;
    }

    /** @return the first bin at or above the energy */
    int binOf(double energyKev) {
        int at = java.util.Arrays.binarySearch(kev, energyKev);
        return at >= 0 ? at : -at - 1;
    }

    private static double[] toArray(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
