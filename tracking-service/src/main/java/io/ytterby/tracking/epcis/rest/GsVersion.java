package io.ytterby.tracking.epcis.rest;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A version of a GS1 standard: {@code 2.0.0}; parts that are not said are 0. */
record GsVersion(int major, int minor, int patch) implements Comparable<GsVersion> {
    private static final Pattern SHAPE =
            Pattern.compile("(\\d{1,4})(?:\\.(\\d{1,4}))?(?:\\.(\\d{1,4}))?(?:\\.\\d{1,4})*");

    static Optional<GsVersion> parse(String text) {
        var match = SHAPE.matcher(text.strip());
        if (!match.matches()) return Optional.empty();
        return Optional.of(new GsVersion(part(match.group(1)), part(match.group(2)), part(match.group(3))));
    }

    private static int part(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /** A patch mends the words of a standard, not its documents. */
    boolean isSameMinor(GsVersion other) {
        return major == other.major && minor == other.minor;
    }

    @Override
    public int compareTo(GsVersion other) {
        if (major != other.major) return Integer.compare(major, other.major);
        if (minor != other.minor) return Integer.compare(minor, other.minor);
        return Integer.compare(patch, other.patch);
    }

    @Override
    public String toString() {
        return major + "." + minor + "." + patch;
    }
}
