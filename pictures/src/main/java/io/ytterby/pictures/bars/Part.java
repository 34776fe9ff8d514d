package io.ytterby.pictures.bars;

/**
 * A stretch of a bar.
 *
 * @param tone what it stands for
 * @param amount its length in the bar's unit, not negative
 */
public record Part(Tone tone, double amount) {
    public Part {
        if (!(amount >= 0) || Double.isInfinite(amount)) throw new IllegalArgumentException("a part of " + amount);
    }
}
