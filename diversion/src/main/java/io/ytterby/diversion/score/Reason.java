package io.ytterby.diversion.score;

import io.ytterby.diversion.feature.FeatureName;

/**
 * Why a score is what it is.
 *
 * @param contribution in natural-logarithm odds: above 0 it raised the score, below 0 it lowered it; 0 if the feature could not be judged
 * @param value as observed; NaN if nothing was
 * @param expected what was to be expected; NaN likewise
 * @param p how often honest trade shows as much; NaN if the feature has none
 * @param z in standard deviations; NaN if the feature has none
 * @param says one sentence with the numbers
 */
public record Reason(
        FeatureName feature, double contribution, double value, double expected, double p, double z, String says) {
    /** The same, of another weight. */
    Reason with(double weight) {
        return new Reason(feature, weight, value, expected, p, z, says);
    }
}
