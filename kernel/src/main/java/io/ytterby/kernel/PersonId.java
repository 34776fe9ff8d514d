package io.ytterby.kernel;

import java.util.regex.Pattern;

/** A person or a service that acts, as its token's {@code sub} names it. */
public record PersonId(String value) {
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._@:-]{0,79}");

    public PersonId {
        if (!SHAPE.matcher(value).matches())
            throw new IllegalArgumentException("not the id of a person, which looks like li.wei: '" + value + "'");
    }

    @Override
    public String toString() {
        return value;
    }
}
