package io.ytterby.kernel;

import java.math.BigDecimal;

/**
 * A mass in whole milligrams, never negative and never rounded.
 *
 * <p>The largest is 2<sup>63</sup>-1 mg, about 9.2 billion tonnes; sums beyond it are an error, not a wrap-around.
 */
public record Mass(long milligrams) implements Comparable<Mass> {
    public static final Mass ZERO = new Mass(0);

    /** One gram: what one gram code stands for. */
    public static final long MILLIGRAMS_PER_GRAM = 1_000;

    public Mass {
        if (milligrams < 0) throw new IllegalArgumentException("a mass is never negative: " + milligrams + " mg");
    }

    public static Mass ofGrams(long grams) {
        return new Mass(Math.multiplyExact(grams, MILLIGRAMS_PER_GRAM));
    }

    public static Mass ofKilograms(long kilograms) {
        return ofGrams(Math.multiplyExact(kilograms, 1_000L));
    }

    public Mass plus(Mass other) {
        return new Mass(Math.addExact(milligrams, other.milligrams));
    }

    /** @throws IllegalArgumentException if {@code other} is the larger */
    public Mass minus(Mass other) {
        return new Mass(milligrams - other.milligrams);
    }

    public boolean exceeds(Mass other) {
        return milligrams > other.milligrams;
    }

    public boolean isZero() {
        return milligrams == 0;
    }

    /** How many whole grams it holds: as many as can carry a code. */
    public long wholeGrams() {
        return milligrams / MILLIGRAMS_PER_GRAM;
    }

    /** What is left beside the whole grams: it stays with its lot and carries no code. */
    public Mass remainder() {
        return new Mass(milligrams % MILLIGRAMS_PER_GRAM);
    }

    @Override
    public int compareTo(Mass other) {
        return Long.compare(milligrams, other.milligrams);
    }

    /** For people: {@code 1.5 kg}, {@code 20 g}, {@code 7 mg}. Always exact. */
    @Override
    public String toString() {
        if (milligrams >= 1_000_000_000L) return scaled(9) + " t";
        if (milligrams >= 1_000_000L) return scaled(6) + " kg";
        if (milligrams >= MILLIGRAMS_PER_GRAM) return scaled(3) + " g";
        return milligrams + " mg";
    }

    private String scaled(int digits) {
        return BigDecimal.valueOf(milligrams, digits).stripTrailingZeros().toPlainString();
    }
}
