package io.ytterby.spectra.xrf;

/**
 * A spectrum fitted in the matrix that it itself shows.
 *
 * @param doubt of that fit
 * @param percentPerUnit weight percent for a coefficient of 1
 * @param dark share of the goods that the beam does not see (light elements)
 */
record Composed(Fitted fitted, Doubt doubt, Matrix matrix, double percentPerUnit, double dark) {
    /** What a wrong model of strong lines may look like, in weight percent for all light wrong by its whole. */
    private static final double SHADOW_PERCENT = 200;

    /** @return standard deviations above none, with what the misfit of this spectrum could look like counted in */
    double score(int z) {
        double score = doubt.score(z);
        double percent = fitted.free(z)[0] * percentPerUnit;
        if (score == 0 || percent == 0) return score;
        double sd = Math.abs(percent / score);
        return percent / Math.hypot(sd, SHADOW_PERCENT * doubt.shadow(z));
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
