package io.ytterby.diversion.score;

import io.ytterby.diversion.feature.Input;
import java.util.Arrays;
import java.util.Objects;

/**
 * Where a judged record stands.
 *
 * @param logOdds of all that is known of it
 * @param strengths of what may come to light later, in the order of {@link Input#later()}
 */
public record Standing(double logOdds, double[] strengths) {
    /** One that was kept by older detectors knows nothing of newer inputs. */
    public Standing {
        strengths = Arrays.copyOf(strengths, Input.later().size());
    }

    @Override
    public double[] strengths() {
        return strengths.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Standing standing
                && logOdds == standing.logOdds
                && Arrays.equals(strengths, standing.strengths);
    }

    @Override
    public int hashCode() {
        return Objects.hash(logOdds, Arrays.hashCode(strengths));
    }
}
