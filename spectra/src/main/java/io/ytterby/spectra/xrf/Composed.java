package io.ytterby.spectra.xrf;

/**
 * A spectrum fitted in the matrix that it itself shows.
 *
 * @param percentPerUnit weight percent for a coefficient of 1
 * @param dark share of the goods that the beam does not see (light elements)
 */
record Composed(Fitted fitted, Matrix matrix, double percentPerUnit, double dark) {
    /** Of each unit by which the spectrum is worse explained than counting allows, what may look like an element: weight percent. */
    private static final double MISFIT_PERCENT = 0.02;

    private static final double GOOD = 1.2;

    /** @return standard deviations above none, with what the misfit of this spectrum could look like counted in */
    double score(int z) {
        double score = fitted.score(z);
        double percent = fitted.free(z)[0] * percentPerUnit;
        if (score == 0 || percent == 0) return score;
        double sd = Math.abs(percent / score);
        return percent / Math.hypot(sd, MISFIT_PERCENT * Math.max(0, fitted.chi2PerBin() - GOOD));
    }

    /** @return share of all fitted counts that stand in elements' lines: the rest is the beam thrown back */
    double lit() {
        double lines =
                fitted.elements().keySet().stream().mapToDouble(fitted::counts).sum();
        return lines / fitted.axis().total();
    }

    double percent(int z) {
        return fitted.amounts().getOrDefault(z, 0.0) * percentPerUnit;
    }
}
