package io.ytterby.spectralab.physics;

/**
 * Counts of one energy on their way to the detector's electronics.
 *
 * @param counts in relative units
 * @param naturalKev natural width
 * @param dopplerKev spread by scatter, standard deviation
 */
record Peak(double kev, double counts, double naturalKev, double dopplerKev) {
    Peak times(double factor) {
        return new Peak(kev, counts * factor, naturalKev, dopplerKev);
    }
}
