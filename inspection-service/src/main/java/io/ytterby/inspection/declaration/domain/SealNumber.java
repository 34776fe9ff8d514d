package io.ytterby.inspection.declaration.domain;

import java.util.regex.Pattern;

/** The number on a mechanical seal (ISO 17712), as it is printed: capital letters, digits and dashes. */
public record SealNumber(String value) {
    private static final Pattern SHAPE = Pattern.compile("[A-Z0-9][A-Z0-9-]{2,19}");

    public SealNumber {
        if (!SHAPE.matcher(value).matches())
            throw new IllegalArgumentException("not a seal's number, which is 3 to 20 capital letters, digits and"
                    + " dashes, like HLG1234567: '" + value + "'");
    }

    @Override
    public String toString() {
        return value;
    }
}
