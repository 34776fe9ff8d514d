package io.ytterby.footprints;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The arithmetic of all footprints (ADR 0063): sums, differences and products are exact; a quotient has 40 significant
 * digits, half to even; what is
 * shown is rounded once, half up, to six decimals.
 */
public final class Decimals {
    /** Of quotients, the only operation that cannot be exact. */
    public static final MathContext QUOTIENTS = new MathContext(40, RoundingMode.HALF_EVEN);

    /** Names this arithmetic in a statement: a change of it is another name. */
    public static final String ARITHMETIC = "decimal-40-half-even/6-half-up";

    private static final int SHOWN = 6;
    /** No exponent: "1e999999999" would be a short text and a long sum. */
    private static final Pattern SHAPE = Pattern.compile("-?[0-9]{1,18}(?:\\.[0-9]{1,40})?");

    private Decimals() {}

    /** @return empty if the text is no plain decimal with at most 18 digits before the point and 40 after it */
    public static Optional<BigDecimal> parse(String text) {
        return SHAPE.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    /**
     * Without zeros at the end, whatever zeros the operands have: equal quotients are equal objects.
     *
     * @throws ArithmeticException if {@code divisor} is zero
     */
    public static BigDecimal quotient(BigDecimal dividend, BigDecimal divisor) {
        return dividend.divide(divisor, QUOTIENTS).stripTrailingZeros();
    }

    public static BigDecimal sum(Collection<BigDecimal> terms) {
        return terms.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The one rounding: six decimals, half up. */
    public static BigDecimal shown(BigDecimal value) {
        return value.setScale(SHOWN, RoundingMode.HALF_UP);
    }

    /** All digits, without zeros at the end: equal numbers are equal texts. */
    public static String exact(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
