package io.ytterby.tracking.transformation.domain;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact number: a third of a lot is a third, not 0.333. In lowest terms, so that equal numbers are equal.
 *
 * @param denominator above zero
 */
public record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {
    public static final Fraction ZERO = of(0);
    public static final Fraction ONE = of(1);

    public Fraction {
        if (denominator.signum() == 0) throw new ArithmeticException("nothing is divided by zero");
        var divisor = numerator.gcd(denominator).max(BigInteger.ONE);
        if (denominator.signum() < 0) divisor = divisor.negate();
        numerator = numerator.divide(divisor);
        denominator = denominator.divide(divisor);
    }

    public static Fraction of(long whole) {
        return new Fraction(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    public static Fraction of(BigDecimal decimal) {
        var digits = decimal.unscaledValue();
        return decimal.scale() >= 0
                ? new Fraction(digits, BigInteger.TEN.pow(decimal.scale()))
                : new Fraction(digits.multiply(BigInteger.TEN.pow(-decimal.scale())), BigInteger.ONE);
    }

    /** Reads what {@link #toString} writes: {@code 3}, {@code -1/3}. */
    public static Fraction parse(String text) {
        int slash = text.indexOf('/');
        return slash < 0
                ? new Fraction(new BigInteger(text), BigInteger.ONE)
                : new Fraction(new BigInteger(text.substring(0, slash)), new BigInteger(text.substring(slash + 1)));
    }

    /** So many parts in a million. */
    public static Fraction ofPpm(long ppm) {
        return new Fraction(BigInteger.valueOf(ppm), BigInteger.valueOf(1_000_000));
    }

    public Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    public Fraction minus(Fraction other) {
        return plus(new Fraction(other.numerator.negate(), other.denominator));
    }

    public Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /** @throws ArithmeticException if the other is zero */
    public Fraction dividedBy(Fraction other) {
        return new Fraction(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    public Fraction abs() {
        return new Fraction(numerator.abs(), denominator);
    }

    public int signum() {
        return numerator.signum();
    }

    public boolean exceeds(Fraction other) {
        return compareTo(other) > 0;
    }

    /** The nearest decimal with so many digits behind the point, in the way that is said. */
    public BigDecimal toDecimal(int digits, RoundingMode way) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), digits, way);
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public String toString() {
        return denominator.equals(BigInteger.ONE) ? numerator.toString() : numerator + "/" + denominator;
    }
}
