package io.ytterby.kernel;

import java.util.regex.Pattern;

/** A trade item by its GTIN-14, the check digit included. */
public record Gtin(String value) {
    private static final Pattern SHAPE = Pattern.compile("[0-9]{14}");

    public Gtin {
        if (!SHAPE.matcher(value).matches() || !checkDigitIsRight(value))
            throw new IllegalArgumentException("not a GTIN-14, 14 digits with a right check digit: '" + value + "'");
    }

    @Override
    public String toString() {
        return value;
    }

    /** Weights 3 and 1 from the left, then up to the next ten: GS1 General Specifications 7.9.1. */
    private static boolean checkDigitIsRight(String digits) {
        int sum = 0;
        for (int i = 0; i < 13; i++) sum += (digits.charAt(i) - '0') * (i % 2 == 0 ? 3 : 1);
        return (10 - sum % 10) % 10 == digits.charAt(13) - '0';
    }
}
