package io.ytterby.licensing.screening.domain;

import java.util.regex.Pattern;

/** A list by its short name: lower-case letters, digits and dashes, 2 to 40 characters. */
public record ListId(String value) {
    private static final Pattern SHAPE = Pattern.compile("[a-z0-9][a-z0-9-]{1,39}");

    public ListId {
        if (!SHAPE.matcher(value).matches())
            throw new IllegalArgumentException(
                    "not the id of a list, which looks like mofcom-control: '" + value + "'");
    }

    @Override
    public String toString() {
        return value;
    }
}
