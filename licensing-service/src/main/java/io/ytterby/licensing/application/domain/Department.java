package io.ytterby.licensing.application.domain;

import java.util.regex.Pattern;

/** A department that advises on cases, by its word: {@code foreign-affairs}. Which there are is data. */
public record Department(String value) {
    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z-]{0,39}");

    /** The department that leads every case and always advises. */
    public static final Department LICENSING = new Department("licensing");

    public Department {
        if (!SHAPE.matcher(value).matches())
            throw new IllegalArgumentException("A department is a word such as licensing or foreign-affairs.");
    }

    @Override
    public String toString() {
        return value;
    }
}
