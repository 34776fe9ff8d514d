package io.ytterby.certification.claim.domain;

import java.math.BigInteger;

/** Parts of a whole number that are whole numbers too and add up to it: the method of the largest remainder. */
public final class Apportion {
    private Apportion() {}

    /**
     * Parts in proportion to their weights; of equal remainders the first gets more. No part is larger than its weight as
     * long as the amount is not larger than their sum.
     *
     * @throws IllegalArgumentException if something is to be shared and no weight is above zero
     */
    public static long[] of(long amount, long[] weights) {
        long sum = 0;
        for (long weight : weights) sum = Math.addExact(sum, weight);
        var parts = new long[weights.length];
        if (amount == 0) return parts;
        if (amount < 0 || sum <= 0) throw new IllegalArgumentException(amount + " cannot be shared by " + sum);
        var remainders = new long[weights.length];
        long left = amount;
        for (int i = 0; i < weights.length; i++) {
            parts[i] = scaled(amount, weights[i], sum, remainders, i);
            left -= parts[i];
        }
        handOut(left, parts, remainders);
        return parts;
    }

    private static long scaled(long amount, long weight, long sum, long[] remainders, int at) {
        long high = Math.multiplyHigh(amount, weight);
        long low = amount * weight;
        if (high == 0 && low >= 0) {
            remainders[at] = low % sum;
            return low / sum;
        }
        var both = BigInteger.valueOf(amount)
                .multiply(BigInteger.valueOf(weight))
                .divideAndRemainder(BigInteger.valueOf(sum));
        remainders[at] = both[1].longValueExact();
        return both[0].longValueExact();
    }

    private static void handOut(long left, long[] parts, long[] remainders) {
        for (long one = 0; one < left; one++) {
            int largest = 0;
            for (int i = 1; i < parts.length; i++) if (remainders[i] > remainders[largest]) largest = i;
            parts[largest]++;
            remainders[largest] = -1;
        }
    }
}
