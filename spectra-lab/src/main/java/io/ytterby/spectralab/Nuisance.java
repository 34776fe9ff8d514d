package io.ytterby.spectralab;

/**
 * How far a real measurement may lie from the card and from the recipe: what is drawn anew for each seed, and what is off for all.
 *
 * @param gainSd standard deviation of keV per channel, relative
 * @param offsetEvSd of the zero, in eV
 * @param widthSd of the peaks' width, relative
 * @param tail mean share of a peak that lies in its tail
 * @param tailSd of that share
 * @param lRatioSd of each L line's intensity, relative
 * @param matrixSd of each element of the goods, relative
 * @param traces scale of the impurities of goods, tube and collimator; 1 is usual, 0 none
 * @param kvOff relative shift of the tube's voltage, the same for all seeds
 * @param widthOff relative shift of the peaks' width
 * @param angleOffDeg each angle is off by this much, up or down
 * @param lRatioOff each L subshell's intensity is off by this much, relative, up or down
 * @param matrixOff each element of the goods is off by this much, relative, up or down
 */
public record Nuisance(
        double gainSd,
        double offsetEvSd,
        double widthSd,
        double tail,
        double tailSd,
        double lRatioSd,
        double matrixSd,
        double traces,
        double kvOff,
        double widthOff,
        double angleOffDeg,
        double lRatioOff,
        double matrixOff) {

    /** An instrument within its calibration and goods as they are made. */
    public static final Nuisance USUAL = new Nuisance(3e-4, 2, 0.01, 0.01, 0.003, 0.03, 0.05, 1, 0, 0, 0, 0, 0);

    /** An instrument that is not what its card says: voltage 5 % low, peaks 8 % wider, three times the tail, angles off by 5 degrees. */
    public static final Nuisance MISMATCH =
            new Nuisance(3e-4, 2, 0.01, 0.03, 0.009, 0, 0, 1, -0.05, 0.08, 5, 0.05, 0.10);

    /** Counting statistics alone. */
    public static final Nuisance NONE = new Nuisance(0, 0, 0, 0.01, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    /** @return the same with all that is drawn scaled */
    public Nuisance times(double factor) {
        return new Nuisance(
                gainSd * factor,
                offsetEvSd * factor,
                widthSd * factor,
                tail,
                tailSd * factor,
                lRatioSd * factor,
                matrixSd * factor,
                traces * factor,
                kvOff * factor,
                widthOff * factor,
                angleOffDeg * factor,
                lRatioOff * factor,
                matrixOff * factor);
    }
}
