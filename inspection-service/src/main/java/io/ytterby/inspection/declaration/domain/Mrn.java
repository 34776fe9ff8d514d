package io.ytterby.inspection.declaration.domain;

import java.util.regex.Pattern;

/** The movement reference number that the exporter gave the declaration; one exporter uses one only once. */
public record Mrn(String value) {
    private static final Pattern SHAPE = Pattern.compile("[A-Z0-9][A-Z0-9-]{5,34}");

    public Mrn {
        if (!SHAPE.matcher(value).matches())
            throw new IllegalArgumentException("not a movement reference number, which looks like 26CN4500000000001X"
                    + " (6 to 35 capital letters, digits and dashes): '" + value + "'");
    }

    @Override
    public String toString() {
        return value;
    }
}
