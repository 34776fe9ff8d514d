package io.ytterby.spectra.format;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What line or parabola a list of energies follows, one energy for each channel. */
final class AxisFit {
    private AxisFit() {}

    /** @return offset and gain, if no energy lies a tenth of a channel beside the line; else null */
    static @Nullable List<Double> line(double[] energies) {
        int n = energies.length;
        if (n < 2) return null;
        double gain = (energies[n - 1] - energies[0]) / (n - 1);
        if (!(gain > 0)) return null;
        for (int i = 0; i < n; i++) if (!(Math.abs(energies[0] + gain * i - energies[i]) <= gain / 10)) return null;
        return List.of(energies[0], gain);
    }

    /** @return a line, or offset, gain and curvature through the first, middle and last energy if these fit as well; else null */
    static @Nullable List<Double> parabola(double[] energies) {
        var line = line(energies);
        int n = energies.length;
        if (line != null || n < 3) return line;
        int middle = (n - 1) / 2;
        int last = n - 1;
        double first = (energies[middle] - energies[0]) / middle;
        double second = (energies[last] - energies[middle]) / (last - middle);
        double curvature = (second - first) / last;
        double gain = first - curvature * middle;
        for (int i = 0; i < n; i++) {
            double expected = energies[0] + gain * i + curvature * i * i;
            if (!(Math.abs(expected - energies[i]) <= Math.abs(gain) / 10)) return null;
        }
        return List.of(energies[0], gain, curvature);
    }
}
