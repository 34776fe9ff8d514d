package io.ytterby.licensing.quota.domain;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** A quotient of whole numbers in lowest terms. */
public record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {
    public static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);

    private static final int DIGITS = 6;

    public Fraction {
        if (denominator.signum() <= 0) throw new IllegalArgumentException("a denominator is more than zero");
        var common = numerator.gcd(denominator);
        if (common.signum() > 0) {
            numerator = numerator.divide(common);
            denominator = denominator.divide(common);
        }
    }

    static Fraction of(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    Fraction minus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).subtract(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /** Rounded half to even to six digits, always with all six: {@code 0.333333}. */
    public String decimal() {
        return new BigDecimal(numerator)
                .divide(new BigDecimal(denominator), DIGITS, RoundingMode.HALF_EVEN)
                .toPlainString();
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
