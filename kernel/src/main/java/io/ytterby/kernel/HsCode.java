package io.ytterby.kernel;

import java.util.regex.Pattern;

/** A tariff code of the Harmonised System: six digits, or up to ten with a country's own. */
public record HsCode(String value) {
    private static final Pattern SHAPE = Pattern.compile("[0-9]{6,10}");

    public HsCode {
        if (!SHAPE.matcher(value).matches())
            throw new IllegalArgumentException("not an HS code, which looks like 8505111000: '" + value + "'");
    }

    @Override
    public String toString() {
        return value;
    }
}
