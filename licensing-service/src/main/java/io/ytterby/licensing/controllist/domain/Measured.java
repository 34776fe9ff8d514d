package io.ytterby.licensing.controllist.domain;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * A number as it was stated or measured: {@code 0.12}, or with its uncertainty {@code 0.12 ± 0.03}, which means that the
 * true one lies from 0.09 to 0.15.
 *
 * @param uncertainty zero where the number is taken as exact
 */
public record Measured(BigDecimal value, BigDecimal uncertainty) {
    private static final Pattern PARTING = Pattern.compile("\\s*(?:±|\\+/-|\\+-)\\s*");
    private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,20}(?:\\.[0-9]{1,20})?");

    public Measured {
        if (value.signum() < 0 || uncertainty.signum() < 0)
            throw new IllegalArgumentException("neither a share nor its uncertainty is negative.");
    }

    public static Measured exact(BigDecimal value) {
        return new Measured(value, BigDecimal.ZERO);
    }

    /**
     * @param text {@code 0.12}, {@code 0.12±0.03}, {@code 0.12 +/- 0.03}
     * @throws IllegalArgumentException if it is neither
     */
    public static Measured parse(String text) {
        var parts = PARTING.split(text.strip(), -1);
        if (parts.length > 2
                || !DECIMAL.matcher(parts[0]).matches()
                || !DECIMAL.matcher(parts[parts.length - 1]).matches())
            throw new IllegalArgumentException(
                    "must be a decimal as a text such as \"0.12\", or with its uncertainty \"0.12±0.03\".");
        return new Measured(new BigDecimal(parts[0]), parts.length == 1 ? BigDecimal.ZERO : new BigDecimal(parts[1]));
    }

    public boolean isExact() {
        return uncertainty.signum() == 0;
    }

    /** The least it may be; never below zero. */
    public BigDecimal low() {
        return isExact() ? value : value.subtract(uncertainty).max(BigDecimal.ZERO);
    }

    public BigDecimal high() {
        return isExact() ? value : value.add(uncertainty);
    }

    /** Both uncertainties add up: the worst that can be, for nothing is known of how they hang together. */
    Measured plus(Measured other) {
        return new Measured(value.add(other.value), uncertainty.add(other.uncertainty));
    }

    Tested atLeast(BigDecimal limit) {
        if (low().compareTo(limit) >= 0) return Tested.YES;
        return high().compareTo(limit) < 0 ? Tested.NO : Tested.OPEN;
    }

    Tested above(BigDecimal limit) {
        if (low().compareTo(limit) > 0) return Tested.YES;
        return high().compareTo(limit) <= 0 ? Tested.NO : Tested.OPEN;
    }

    @Override
    public String toString() {
        return isExact() ? value.toPlainString() : value.toPlainString() + " ± " + uncertainty.toPlainString();
    }
}
