package io.ytterby.pictures.bars;

import java.math.BigDecimal;

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

    /** Of an exact amount; one below nothing is drawn as nothing. */
    public static Part of(Tone tone, BigDecimal amount) {
        return new Part(tone, Math.max(0, amount.doubleValue()));
    }
}
