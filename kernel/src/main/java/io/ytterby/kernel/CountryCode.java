package io.ytterby.kernel;

import java.util.regex.Pattern;

/** A country by its ISO 3166-1 alpha-2 code. */
public record CountryCode(String value) {
    private static final Pattern SHAPE = Pattern.compile("[A-Z]{2}");

    public CountryCode {
        if (!SHAPE.matcher(value).matches())
            throw new IllegalArgumentException("not a country code, which looks like DE: '" + value + "'");
    }

    @Override
    public String toString() {
        return value;
    }
}
