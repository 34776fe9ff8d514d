package io.ytterby.tracking.lot.domain;

import io.ytterby.kernel.Mass;

/**
 * What is taken out of a lot: so many of its grams, and so much of what it weighs beside them.
 *
 * @param all whether nothing is left
 */
public record Taking(long grams, Mass uncoded, boolean all) {
    public Mass mass() {
        return Mass.ofGrams(grams).plus(uncoded);
    }
}
