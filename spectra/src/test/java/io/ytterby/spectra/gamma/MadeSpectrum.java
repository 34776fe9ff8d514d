package io.ytterby.spectra.gamma;

import io.ytterby.spectra.Conditions;
import io.ytterby.spectra.Counts;
import io.ytterby.spectra.EnergyCalibration;
import io.ytterby.spectra.MeasuredFile;
import io.ytterby.spectra.Spectrum;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A gamma spectrum as a crystal might show it: published lines on a falling continuum, counted with Poisson's chance. */
final class MadeSpectrum {
    private static final EnergyCalibration ENERGY = EnergyCalibration.linear(0, 3);
    private static final double SECONDS = 600;

    private final double[] expected = new double[1000];
    private double gain = 1;

    static MadeSpectrum place() {
        return new MadeSpectrum()
                .smooth(8_000)
                .lines(Series.K, 4_000)
                .lines(Series.TH, 50)
                .lines(Series.RA, 50);
    }

    MadeSpectrum gain(double times) {
        gain = times;
        return this;
    }

    MadeSpectrum smooth(double counts) {
        for (int i = 20; i < expected.length; i++) expected[i] += counts * 0.03 * Math.exp(-i / 60.0);
        return this;
    }

    MadeSpectrum lines(Series series, double decays) {
        var tuning = new Tuning(gain - 1, 0, 0.1, 1.6);
        var edges = new double[expected.length + 1];
        for (int i = 0; i < edges.length; i++) edges[i] = ENERGY.energyOf(i - 0.5);
        for (var line : GammaModel.CURRENT.of(series))
            Bell.add(
                    expected,
                    edges,
                    tuning.shown(line.kev()),
                    tuning.sigma(line.kev()),
                    decays * line.percent() / 100 * tuning.efficiency(line.kev()));
        return this;
    }

    MeasuredFile alone(long seed) {
        return file(List.of(counted(Spectrum.Role.FOREGROUND, 1, new Random(seed))));
    }

    /** The place is counted four times as long. */
    MeasuredFile at(MadeSpectrum place, long seed) {
        var random = new Random(seed);
        for (int i = 0; i < expected.length; i++) expected[i] += place.expected[i];
        var spectra = new ArrayList<Spectrum>();
        spectra.add(counted(Spectrum.Role.FOREGROUND, 1, random));
        spectra.add(place.counted(Spectrum.Role.BACKGROUND, 4, random));
        return file(spectra);
    }

    private Spectrum counted(Spectrum.Role role, double times, Random random) {
        var counts = new double[expected.length];
        for (int i = 0; i < counts.length; i++) counts[i] = poisson(expected[i] * times, random);
        return new Spectrum(role, Counts.of(counts), ENERGY, SECONDS * times, null);
    }

    private static MeasuredFile file(List<Spectrum> spectra) {
        return new MeasuredFile("made", spectra, Conditions.NONE, Map.of(), List.of());
    }

    private static double poisson(double mean, Random random) {
        if (mean > 50) return Math.max(0, Math.rint(mean + Math.sqrt(mean) * random.nextGaussian()));
        double product = random.nextDouble();
        int count = 0;
        for (double limit = Math.exp(-mean); product > limit; count++) product *= random.nextDouble();
        return count;
    }
}
