package io.ytterby.spectra.gamma;

/**
 * What of the detector is fitted: crystals drift by some percent with temperature and rate, and each has its own width.
 *
 * @param gain relative error of the energy scale: 0.01 shows 1,460 keV at 1,474.6
 * @param bend its curvature: what it adds between 0 and 1,460 keV and beyond, as a crystal's light is not quite linear
 * @param width full width at half maximum at 662 keV, as a share of the energy; it goes by the square root of energy
 * @param slope how the efficiency falls: counts of a line go by energy to the power of its negative
 */
record Tuning(double gain, double bend, double width, double slope) {
    static final double SLOPE = 1.3;

    static Tuning of(double... values) {
        return new Tuning(values[0], values[1], values[2], values[3]);
    }

    double[] values() {
        return new double[] {gain, bend, width, slope};
    }

    /** @return where the detector shows an energy */
    double shown(double kev) {
        return kev * (1 + gain) + bend * kev * (kev - 1460) / 1000;
    }

    double fwhm(double kev) {
        return fwhm(kev, width);
    }

    double sigma(double kev) {
        return fwhm(Math.max(kev, 30)) / 2.3548;
    }

    double efficiency(double kev) {
        return Math.pow(kev / 500, -slope);
    }

    static double fwhm(double kev, double width) {
        return width * Math.sqrt(kev * 662);
    }
}
