package io.ytterby.spectra.xrf;

/**
 * A spectrum fitted in the matrix that it itself shows.
 *
 * @param percentPerUnit weight percent for a coefficient of 1
 * @param dark share of the goods that the beam does not see (light elements)
 */
record Composed(Fitted fitted, Matrix matrix, double percentPerUnit, double dark) {
    double percent(int z) {
        return fitted.amounts().getOrDefault(z, 0.0) * percentPerUnit;
    }
}
