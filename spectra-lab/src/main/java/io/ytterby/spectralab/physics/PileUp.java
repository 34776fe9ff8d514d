package io.ytterby.spectralab.physics;

/** Two pulses that come within the electronics' resolution of each other count once, with both energies. */
final class PileUp {
    private PileUp() {}

    /**
     * @param counts expected without it
     * @param share of the pulses that are hit by another
     * @return counts that pile-up adds per channel; channel 0 must be at 0 keV
     */
    static double[] added(double[] counts, double share) {
        double total = 0;
        for (double each : counts) total += each;
        double[] added = new double[counts.length];
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] < total * 1e-7) continue;
            double factor = share * counts[i] / total;
            for (int j = 0; j < counts.length - i; j++) added[i + j] += factor * counts[j];
        }
        return added;
    }
}
