package io.ytterby.spectra.gamma;

import java.util.Arrays;

/** The normal distribution, as detectors smear a line. */
final class Bell {
    private Bell() {}

    /** @return the share of a line at {@code middle} that lies below {@code at}; good to 1e-7 (Abramowitz and Stegun 7.1.26) */
    static double below(double at, double middle, double sigma) {
        double z = (at - middle) / (sigma * Math.sqrt(2));
        double t = 1 / (1 + 0.3275911 * Math.abs(z));
        double tail = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
        double erf = Math.abs(z) > 6 ? 1 : 1 - tail * Math.exp(-z * z);
        return 0.5 * (1 + Math.copySign(erf, z));
    }

    /** Adds a line's counts to the bins. */
    static void add(double[] bins, double[] edges, double middle, double sigma, double counts) {
        int from = first(edges, middle - 5 * sigma);
        int to = Math.min(bins.length, first(edges, middle + 5 * sigma) + 1);
        double left = from < to ? below(edges[from], middle, sigma) : 0;
        for (int i = from; i < to; i++) {
            double right = below(edges[i + 1], middle, sigma);
            bins[i] += counts * (right - left);
            left = right;
        }
    }

    /** @return the bin that holds the energy, or the nearest */
    static int first(double[] edges, double kev) {
        int at = Arrays.binarySearch(edges, kev);
        return Math.clamp(at >= 0 ? at : -at - 2, 0, edges.length - 2);
    }
}
