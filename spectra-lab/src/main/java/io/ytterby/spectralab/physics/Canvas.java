package io.ytterby.spectralab.physics;

import org.apache.commons.numbers.gamma.Erfc;

/**
 * A spectrum that peaks are drawn on, in counts per channel. A peak is a Gaussian, the wings of its natural width, a tail of two
 * exponentials below it and a shelf that falls towards low energies.
 */
public final class Canvas {
    private static final double ROOT_2 = Math.sqrt(2);
    private static final double SIGMAS = 6;
    private static final double WINGS_KEV = 4;
    private static final double[] TAIL_KEV = {0.08, 0.40};
    private static final double[] TAIL_SHARE = {0.65, 0.35};

    private final double[] counts;
    private final double offset;
    private final double gain;

    /** @param offset energy of the first channel's middle, keV
     * @param gain keV per channel */
    public Canvas(int channels, double offset, double gain) {
        this.counts = new double[channels];
        this.offset = offset;
        this.gain = gain;
    }

    public double[] counts() {
        return counts;
    }

    double kev(int channel) {
        return offset + gain * channel;
    }

    private int channel(double kev) {
        return (int) Math.max(0, Math.min(counts.length, Math.ceil((kev - offset) / gain)));
    }

    void add(Smooth perKev) {
        for (int c = 0; c < counts.length; c++) counts[c] += perKev.applyAsDouble(kev(c)) * gain;
    }

    /** @param tail share of the counts in the tail
     * @param shelf share on the shelf */
    void peak(double kev, double area, double sigma, double naturalKev, double tail, double shelf) {
        gauss(kev, area * (1 - tail - shelf), sigma);
        if (area < 3) return;
        for (int i = 0; i < TAIL_KEV.length; i++)
            tail(kev, area * tail * TAIL_SHARE[i], sigma, TAIL_KEV[i] * Math.sqrt(kev / 5.895));
        shelf(kev, area * shelf, sigma);
        if (area * naturalKev > 1) wings(kev, area, sigma, naturalKev);
    }

    /** Each value from the one before it: no exponential per channel. */
    private void gauss(double kev, double area, double sigma) {
        int from = channel(kev - SIGMAS * sigma);
        int to = channel(kev + SIGMAS * sigma);
        double x = (kev(from) - kev) / sigma;
        double step = gain / sigma;
        double value = area * step / Math.sqrt(2 * Math.PI) * Math.exp(-x * x / 2);
        double ratio = Math.exp(-x * step - step * step / 2);
        double again = Math.exp(-step * step);
        for (int c = from; c < to; c++) {
            counts[c] += value;
            value *= ratio;
            ratio *= again;
        }
    }

    private void tail(double kev, double area, double sigma, double beta) {
        int near = channel(kev - SIGMAS * sigma);
        double perChannel = area * gain / beta;
        double height = Math.exp(sigma * sigma / (2 * beta * beta));
        for (int c = near; c < channel(kev + SIGMAS * sigma); c++) {
            double x = kev(c) - kev;
            counts[c] += perChannel
                    / 2
                    * height
                    * Math.exp(x / beta)
                    * Erfc.value(x / (ROOT_2 * sigma) + sigma / (ROOT_2 * beta));
        }
        double value = perChannel * height * Math.exp((kev(near - 1) - kev) / beta);
        double down = Math.exp(-gain / beta);
        for (int c = near - 1; c >= 0 && value > 1e-3; c--) {
            counts[c] += value;
            value *= down;
        }
    }

    private void shelf(double kev, double area, double sigma) {
        double perChannel = area * gain / kev;
        int near = channel(kev - 4 * sigma);
        for (int c = channel(0); c < near; c++) counts[c] += perChannel * slope(kev(c) / kev);
        for (int c = near; c < channel(kev + 4 * sigma); c++)
            counts[c] += perChannel * slope(kev(c) / kev) * 0.5 * Erfc.value((kev(c) - kev) / (ROOT_2 * sigma));
    }

    private static double slope(double shareOfEnergy) {
        return 0.7 + 0.6 * shareOfEnergy;
    }

    private void wings(double kev, double area, double sigma, double naturalKev) {
        for (int c = channel(kev - WINGS_KEV); c < channel(kev + WINGS_KEV); c++) {
            double x = kev(c) - kev;
            if (Math.abs(x) > 3 * sigma) counts[c] += area * gain * naturalKev / (2 * Math.PI * x * x);
        }
    }
}
