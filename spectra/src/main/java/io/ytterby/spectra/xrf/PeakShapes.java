package io.ytterby.spectra.xrf;

/**
 * The functions that lines are drawn with, per keV and of area 1: the core is a Voigt profile to first order in the
 * natural width (exact to 1e-4 of the peak for all lines here), since a line of a million counts is wide enough in its
 * natural wings to look like its rare-earth neighbours.
 */
final class PeakShapes {
    private static final double ROOT_PI = Math.sqrt(Math.PI);
    private static final double STEP = 0.01;
    private static final double[] WING = wings();

    private PeakShapes() {}

    /**
     * @param d energy less the line's, keV
     * @param sigma of the Gaussian, keV
     */
    static double gauss(double d, double sigma) {
        double x = d / sigma;
        return Math.exp(-0.5 * x * x) / (sigma * Math.sqrt(2 * Math.PI));
    }

    /**
     * What a natural half width adds to {@link #gauss}: less in the middle, more in the wings; its area is 0.
     *
     * @param halfWidth keV
     */
    static double natural(double d, double sigma, double halfWidth) {
        double x = Math.abs(d) / (sigma * Math.sqrt(2));
        double y = halfWidth / (sigma * Math.sqrt(2));
        return -2 * y / ROOT_PI * wing(x) / (sigma * Math.sqrt(2 * Math.PI));
    }

    /** Exponential tail to lower energies, smeared. */
    static double tail(double d, double sigma, double length) {
        double b = d / (sigma * Math.sqrt(2)) + sigma / (length * Math.sqrt(2));
        double gaussian = Math.exp(-0.5 * d * d / (sigma * sigma));
        double value = b >= 0
                ? gaussian * scaledErfc(b)
                : 2 * Math.exp(d / length + sigma * sigma / (2 * length * length)) - gaussian * scaledErfc(-b);
        return value / (2 * length);
    }

    /** Flat from 0 to the line, smeared at its end. */
    static double shelf(double d, double sigma, double kev) {
        double x = d / (sigma * Math.sqrt(2));
        double erfc = x >= 0 ? scaledErfc(x) * Math.exp(-x * x) : 2 - scaledErfc(-x) * Math.exp(-x * x);
        return 0.5 * erfc / kev;
    }

    /** exp(x2) erfc(x) for x at or above 0, to 1.2e-7 (W. Press and others, Numerical Recipes, erfcc). */
    static double scaledErfc(double x) {
        double t = 1 / (1 + 0.5 * x);
        return t
                * Math.exp(
                        -1.26551223
                                + t
                                        * (1.00002368
                                                + t
                                                        * (0.37409196
                                                                + t
                                                                        * (0.09678418
                                                                                + t
                                                                                        * (-0.18628806
                                                                                                + t
                                                                                                        * (0.27886807
                                                                                                                + t
                                                                                                                        * (-1.13520398
                                                                                                                                + t
                                                                                                                                        * (1.48851587
                                                                                                                                                + t
                                                                                                                                                        * (-0.82215223
                                                                                                                                                                + t
                                                                                                                                                                        * 0.17087277)))))))));
    }

    /** 1 - 2 x D(x) with Dawson's integral D. */
    private static double wing(double x) {
        int at = (int) (x / STEP);
        if (at >= WING.length - 1) return -1 / (2 * x * x) - 3 / (4 * x * x * x * x);
        double part = x / STEP - at;
        return WING[at] * (1 - part) + WING[at + 1] * part;
    }

    /** Dawson's integral solves D' = 1 - 2 x D: a fourth-order Runge-Kutta walk from 0. */
    private static double[] wings() {
        var table = new double[1001];
        double d = 0;
        int sub = 20;
        double h = STEP / sub;
        for (int i = 0; i < table.length; i++) {
            double x = i * STEP;
            table[i] = 1 - 2 * x * d;
            for (int j = 0; j < sub; j++) {
                double at = x + j * h;
                double k1 = 1 - 2 * at * d;
                double k2 = 1 - 2 * (at + h / 2) * (d + h / 2 * k1);
                double k3 = 1 - 2 * (at + h / 2) * (d + h / 2 * k2);
                double k4 = 1 - 2 * (at + h) * (d + h * k3);
                d += h / 6 * (k1 + 2 * k2 + 2 * k3 + k4);
            }
        }
        return table;
    }
}
