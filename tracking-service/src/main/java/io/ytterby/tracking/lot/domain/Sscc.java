package io.ytterby.tracking.lot.domain;

import java.util.Optional;
import java.util.regex.Pattern;

/** A pack by its Serial Shipping Container Code: 18 digits, the last of them the check digit. */
public record Sscc(String value) {
    private static final Pattern SHAPE = Pattern.compile("[0-9]{18}");

    public Sscc {
        if (!SHAPE.matcher(value).matches() || !checkDigitIsRight(value))
            throw new IllegalArgumentException("not an SSCC, 18 digits with a right check digit: '" + value + "'");
    }

    /** Empty if the text is no SSCC with a right check digit. */
    public static Optional<Sscc> read(String text) {
        return SHAPE.matcher(text).matches() && checkDigitIsRight(text)
                ? Optional.of(new Sscc(text))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }

    /** Weights 3 and 1 from the left, then up to the next ten: GS1 General Specifications 7.9.1. */
    private static boolean checkDigitIsRight(String digits) {
        int sum = 0;
        for (int i = 0; i < 17; i++) sum += (digits.charAt(i) - '0') * (i % 2 == 0 ? 3 : 1);
        return (10 - sum % 10) % 10 == digits.charAt(17) - '0';
    }
}
