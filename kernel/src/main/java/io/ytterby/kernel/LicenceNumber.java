package io.ytterby.kernel;

import java.util.regex.Pattern;

/** The number printed on a licence: country, year of issue, running number. Never used twice. */
public record LicenceNumber(String value) {
    private static final Pattern SHAPE = Pattern.compile("[A-Z]{2}-[0-9]{4}-[0-9]{6,9}");

    public LicenceNumber {
        if (!SHAPE.matcher(value).matches())
            throw new IllegalArgumentException(
                    "not a licence number, which looks like CN-2026-000017: '" + value + "'");
    }

    @Override
    public String toString() {
        return value;
    }
}
