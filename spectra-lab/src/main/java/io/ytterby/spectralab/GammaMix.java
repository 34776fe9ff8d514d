package io.ytterby.spectralab;

import io.ytterby.spectra.Counts;
import io.ytterby.spectra.EnergyCalibration;
import io.ytterby.spectra.Spectrum;
import io.ytterby.spectralab.physics.Poisson;
import java.util.Objects;
import java.util.SplittableRandom;

/**
 * R11: what a gamma detector would see of one material with some of another in it, made of a measured or a reference spectrum of each.
 * Both must know their energies and live times; the mix has the channels of the base.
 */
public final class GammaMix {
    private GammaMix() {}

    /**
     * @param share of the addition in the mix, 0 to 1: of mass, if both spectra were taken of equal masses
     * @param seconds live time of the mix
     * @throws IllegalArgumentException if the share is not between 0 and 1
     * @throws NullPointerException if a spectrum says no energies or no live time
     */
    public static Spectrum of(Spectrum base, Spectrum addition, double share, double seconds, long seed) {
        if (!(share >= 0 && share <= 1)) throw new IllegalArgumentException("a share is 0 to 1, not " + share);
        var energy = Objects.requireNonNull(base.energy(), "the base has no energies");
        double[] added = onto(base, energy, addition);
        double ofBase = (1 - share) * seconds / Objects.requireNonNull(base.liveTimeS(), "the base has no live time");
        double ofAdded =
                share * seconds / Objects.requireNonNull(addition.liveTimeS(), "the addition has no live time");
        double[] expected = new double[added.length];
        for (int c = 0; c < expected.length; c++) expected[c] = base.counts().at(c) * ofBase + added[c] * ofAdded;
        var counts = Poisson.counts(expected, new SplittableRandom(seed));
        return new Spectrum(Spectrum.Role.FOREGROUND, Counts.of(counts), energy, seconds, seconds);
    }

    /** Counts of a channel are shared among the channels that its width covers. */
    private static double[] onto(Spectrum base, EnergyCalibration energy, Spectrum addition) {
        var own = Objects.requireNonNull(addition.energy(), "the addition has no energies");
        double[] counts = new double[base.counts().channels()];
        for (int c = 0; c < addition.counts().channels(); c++) {
            double from = energy.channelOf(own.energyOf(c - 0.5)) + 0.5;
            double to = energy.channelOf(own.energyOf(c + 0.5)) + 0.5;
            if (!(to > from)) continue;
            for (int into = (int) Math.max(0, Math.floor(from)); into < counts.length && into < to; into++)
                counts[into] += addition.counts().at(c)
                        * Math.max(0, Math.min(to, into + 1) - Math.max(from, into))
                        / (to - from);
        }
        return counts;
    }
}
