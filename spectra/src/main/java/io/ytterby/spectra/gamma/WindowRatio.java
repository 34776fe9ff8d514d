package io.ytterby.spectra.gamma;

import io.ytterby.spectra.EnergyCalibration;
import io.ytterby.spectra.Spectrum;
import org.jspecify.annotations.Nullable;

/**
 * The second witness, which needs no model: net counts of the 239 keV window (Pb-212) over those of the 609 keV window
 * (Bi-214). Monazite shows 8 to 10 in a pocket detector, radium 1.4.
 *
 * @param value NaN if either window has no net counts
 * @param u its standard deviation
 */
record WindowRatio(double value, double u) {
    static WindowRatio of(
            Spectrum goods,
            EnergyCalibration energy,
            @Nullable Spectrum background,
            @Nullable EnergyCalibration its,
            double times) {
        double[] lead = window(goods, energy, 215, 262);
        double[] bismuth = window(goods, energy, 575, 645);
        if (background != null && its != null) {
            subtract(lead, window(background, its, 215, 262), times);
            subtract(bismuth, window(background, its, 575, 645), times);
        }
        if (!(lead[0] > 0 && bismuth[0] > 0)) return new WindowRatio(Double.NaN, Double.NaN);
        double value = lead[0] / bismuth[0];
        return new WindowRatio(
                value, value * Math.sqrt(lead[1] / (lead[0] * lead[0]) + bismuth[1] / (bismuth[0] * bismuth[0])));
    }

    /** @return counts and their variance */
    private static double[] window(Spectrum spectrum, EnergyCalibration energy, double from, double to) {
        int first = (int) Math.ceil(energy.channelOf(from));
        double counts = spectrum.counts().sum(first, (int) Math.ceil(energy.channelOf(to)));
        return new double[] {counts, counts};
    }

    private static void subtract(double[] from, double[] other, double times) {
        from[0] -= other[0] * times;
        from[1] += other[1] * times * times;
    }

    String words() {
        return Double.isNaN(value)
                ? "no net counts in the windows of Pb-212 and Bi-214"
                : "net window ratio 239/609 keV " + Numbers.shown(value) + " +/- " + Numbers.shown(2 * u);
    }
}
