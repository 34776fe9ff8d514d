package io.ytterby.kernel;

import java.util.regex.Pattern;

/** A port or place by its UN/LOCODE. */
public record Unlocode(String value) {
    private static final Pattern SHAPE = Pattern.compile("[A-Z]{2}[A-Z2-9]{3}");

    public Unlocode {
        if (!SHAPE.matcher(value).matches())
            throw new IllegalArgumentException("not a UN/LOCODE, which looks like CNSHA: '" + value + "'");
    }

    @Override
    public String toString() {
        return value;
    }
}
