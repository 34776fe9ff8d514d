package io.ytterby.spectralab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.ytterby.spectra.Counts;
import io.ytterby.spectra.EnergyCalibration;
import io.ytterby.spectra.Spectrum;
import org.junit.jupiter.api.Test;

class GammaMixTest {

    @Test
    void a_tenth_of_a_hot_material_brings_a_tenth_of_its_rate_at_its_energy() {
        var quiet = flat(1000, 3.0, 1000, 100);
        var hot = peak(500, 6.0, 119, 1_000_000, 100);

        var mix = GammaMix.of(quiet, hot, 0.1, 200, 1);

        double energy = 119 * 6.0;
        double there = mix.counts().sum((int) (energy / 3) - 2, (int) (energy / 3) + 3);
        assertThat(there).isCloseTo(0.1 * 1_000_000 / 100 * 200 + 5 * 1000 * 0.9 * 2, within(3_000.0));
        assertThat(mix.counts().at(900)).isCloseTo(1800, within(250.0));
    }

    private static Spectrum flat(int channels, double kevPerChannel, double counts, double seconds) {
        double[] all = new double[channels];
        java.util.Arrays.fill(all, counts);
        return spectrum(all, kevPerChannel, seconds);
    }

    private static Spectrum peak(int channels, double kevPerChannel, int at, double counts, double seconds) {
        double[] all = new double[channels];
        all[at] = counts;
        return spectrum(all, kevPerChannel, seconds);
    }

    private static Spectrum spectrum(double[] counts, double kevPerChannel, double seconds) {
        return new Spectrum(
                Spectrum.Role.FOREGROUND,
                Counts.of(counts),
                EnergyCalibration.linear(0, kevPerChannel),
                seconds,
                seconds);
    }
}
