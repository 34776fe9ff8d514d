package io.ytterby.spectra.gamma;

import io.ytterby.spectra.EnergyCalibration;
import io.ytterby.spectra.Spectrum;

/**
 * Which kind of detector a spectrum came from, by how sharp its lines are: germanium, a good crystal or semiconductor, or a
 * scintillator. The fit then finds the exact width.
 */
final class DetectorWidth {
    static final double GERMANIUM = 0.0028;
    static final double SEMICONDUCTOR = 0.025;
    static final double SCINTILLATOR = 0.09;

    /** In sum of all lines; below it nothing is known of the lines' width. */
    private static final double CLEAR = 8;

    private static final double[] STRONG = {238.63, 295.22, 351.93, 583.19, 609.31, 911.2, 1460.82, 1764.49, 2614.51};

    private DetectorWidth() {}

    /** Pocket crystals drift by so much; sharp detectors do not. */
    private static final double[] DRIFTS = {-0.05, -0.025, 0, 0.025, 0.05};

    /** @return the share of the energy that is the width at 662 keV: windows as wide as the lines see them best */
    static double of(Spectrum spectrum, EnergyCalibration energy) {
        double broad = CLEAR;
        for (double drift : DRIFTS) broad = Math.max(broad, clearness(spectrum, energy, SCINTILLATOR, 1 + drift));
        double germanium = clearness(spectrum, energy, GERMANIUM, 1);
        double semiconductor = clearness(spectrum, energy, SEMICONDUCTOR, 1);
        if (Math.max(germanium, semiconductor) < 1.3 * broad) return SCINTILLATOR;
        return germanium > semiconductor ? GERMANIUM : SEMICONDUCTOR;
    }

    private static double clearness(Spectrum spectrum, EnergyCalibration energy, double width, double gain) {
        double channel = energy.energyOf(energy.channelOf(662) + 1) - 662;
        if (channel > 662 * width / 4) return 0; // channels too wide to show such lines
        double sum = 0;
        for (double kev : STRONG) sum += Math.clamp(height(spectrum, energy, kev * gain, width), -3, 60);
        return sum;
    }

    /** @return what stands out of its two neighbours' mean, in standard deviations, at a line's place */
    private static double height(Spectrum spectrum, EnergyCalibration energy, double kev, double width) {
        double half = 0.7 * Tuning.fwhm(kev, width);
        int from = (int) Math.round(energy.channelOf(kev - half));
        int to = (int) Math.round(energy.channelOf(kev + half)) + 1;
        int wide = to - from;
        if (wide < 3 || from - wide < 0 || to + wide > spectrum.counts().channels()) return 0;
        double inside = spectrum.counts().sum(from, to);
        double around =
                (spectrum.counts().sum(from - wide, from) + spectrum.counts().sum(to, to + wide)) / 2;
        return (inside - around) / Math.sqrt(Math.max(1, inside + around / 2));
    }
}
