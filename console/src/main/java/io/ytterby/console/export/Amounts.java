package io.ytterby.console.export;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;

/** Masses and money as people type them, exactly, and as the API takes them: whole milligrams, whole minor units. */
final class Amounts {
    private static final int MG_PER_KG_DIGITS = 6;
    private static final String DECIMAL = "[0-9]{1,12}(\\.[0-9]{1,6})?";

    private Amounts() {}

    /** @param kilograms {@code 12.5} @return milligrams; empty if it is no number or finer than a milligram */
    static Optional<Long> milligrams(String kilograms) {
        return whole(kilograms, MG_PER_KG_DIGITS);
    }

    /** @return minor units of the currency; empty if the amount is no number or finer than they are */
    static Optional<Long> minor(String currency, String amount) {
        return whole(amount, digits(currency));
    }

    static String kilograms(long milligrams) {
        return plain(BigDecimal.valueOf(milligrams, MG_PER_KG_DIGITS));
    }

    static String major(String currency, long minor) {
        return BigDecimal.valueOf(minor, digits(currency)).toPlainString();
    }

    private static Optional<Long> whole(String typed, int digits) {
        var text = typed.strip();
        if (!text.matches(DECIMAL)) return Optional.empty();
        try {
            return Optional.of(new BigDecimal(text).movePointRight(digits).longValueExact());
        } catch (ArithmeticException finer) {
            return Optional.empty();
        }
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static int digits(String currency) {
        try {
            return Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
        } catch (IllegalArgumentException unknown) {
            return 2; // the API refuses the currency by its name
        }
    }
}
