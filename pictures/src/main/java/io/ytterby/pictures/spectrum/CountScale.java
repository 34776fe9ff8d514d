package io.ytterby.pictures.spectrum;

import io.ytterby.pictures.svg.Scale;
import java.util.ArrayList;
import java.util.List;

/** Counts upwards, straight or by their logarithm. */
public enum CountScale {
    LINEAR,
    LOGARITHMIC;

    /** At most so many powers of ten are shown: below lies noise. */
    private static final int DECADES = 5;

    /** Where counts stand, 0 at the floor to 1 at the top. */
    interface Heights {
        double share(double counts);

        /** @return counts at which a line is drawn */
        List<Double> ticks();
    }

    Heights heights(Spectrum spectrum) {
        double most = 1;
        double least = Double.POSITIVE_INFINITY;
        for (double counts : spectrum.measured()) {
            if (counts > most) most = counts;
            if (counts > 0 && counts < least) least = counts;
        }
        for (var curve : spectrum.curves())
            for (double counts : curve.counts()) if (counts > most && counts < 1e18) most = counts;
        return this == LINEAR ? new Straight(most) : new Decades(Math.min(least, most), most);
    }

    private record Straight(double most) implements Heights {
        @Override
        public double share(double counts) {
            return Math.clamp(counts / most, 0, 1);
        }

        @Override
        public List<Double> ticks() {
            return new Scale(0, most).ticks(4).stream().filter(tick -> tick > 0).toList();
        }
    }

    private static final class Decades implements Heights {
        private final int lowest;
        private final double highest;

        Decades(double least, double most) {
            highest = Math.log10(most);
            lowest = (int) Math.max(-2, Math.floor(Math.max(Math.log10(least), highest - DECADES)));
        }

        @Override
        public double share(double counts) {
            if (!(counts > 0)) return 0;
            return Math.clamp((Math.log10(counts) - lowest) / Math.max(0.3, highest - lowest), 0, 1);
        }

        @Override
        public List<Double> ticks() {
            var ticks = new ArrayList<Double>();
            for (int exponent = lowest + 1; exponent <= highest; exponent++) ticks.add(Math.pow(10, exponent));
            return ticks;
        }
    }
}
