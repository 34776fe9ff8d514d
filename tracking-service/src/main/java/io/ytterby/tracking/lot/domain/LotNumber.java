package io.ytterby.tracking.lot.domain;

import java.util.regex.Pattern;

/** The producer's number of a lot, as GS1's AI (10) takes it: 1 to 20 characters that need no escape in a link. */
public record LotNumber(String value) {
    private static final Pattern SHAPE = Pattern.compile("[0-9A-Za-z._-]{1,20}");

    public LotNumber {
        if (!SHAPE.matcher(value).matches())
            throw new IllegalArgumentException(
                    "not a lot number, 1 to 20 letters, digits, dots, dashes or underscores: '" + value + "'");
    }

    @Override
    public String toString() {
        return value;
    }
}
