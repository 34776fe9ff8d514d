package io.ytterby.spectra.gamma;

/**
 * A gamma line.
 *
 * @param kev its energy
 * @param percent photons per 100 decays of the series' head
 */
record GammaLine(Series series, String nuclide, double kev, double percent) {
    /** @return {@code Pb-212 239}, as a plot names it */
    String label() {
        return nuclide + " " + Math.round(kev);
    }
}
