package io.ytterby.spectra.xrf;

import io.ytterby.spectra.Counts;
import io.ytterby.spectra.EnergyCalibration;

/** Two photons counted as one: the spectrum folded with itself. Two of calcium look like holmium. */
final class PileUp {
    private static final double GRID_KEV = 0.025;

    /** Below 0.5 keV stands the noise, not light. */
    private static final int LOWEST = 20;

    private PileUp() {}

    static Column column(Counts counts, EnergyCalibration energy, Axis axis) {
        double end = axis.kev(axis.bins() - 1) + 1;
        var single = new double[(int) (end / GRID_KEV) + 2];
        for (int i = 0; i < counts.channels(); i++) {
            double at = energy.energyOf(i) / GRID_KEV;
            if (at <= LOWEST || at >= single.length - 1) continue;
            int below = (int) at;
            single[below] += counts.at(i) * (1 - (at - below));
            single[below + 1] += counts.at(i) * (at - below);
        }
        var folded = folded(single);
        var values = new double[axis.bins()];
        for (int b = 0; b < values.length; b++) {
            double at = axis.kev(b) / GRID_KEV;
            int below = Math.clamp((int) at, 0, folded.length - 2);
            values[b] =
                    (folded[below] * (1 - (at - below)) + folded[below + 1] * (at - below)) * axis.width(b) / GRID_KEV;
        }
        return new Column("pile-up", Column.Kind.BACKGROUND, values, Double.POSITIVE_INFINITY);
    }

    private static double[] folded(double[] single) {
        double most = 0;
        double sum = 0;
        for (double each : single) {
            most = Math.max(most, each);
            sum += each;
        }
        var folded = new double[single.length];
        if (sum == 0) return folded;
        for (int i = 0; i < single.length; i++) {
            if (single[i] < most * 0.002) continue;
            for (int j = 0; i + j < single.length; j++) folded[i + j] += single[i] * single[j] / sum;
        }
        return folded;
    }
}
