package io.ytterby.certification.serial.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a registry calls one of its certificates or offsets. However it is typed, it is one: case and blanks do not matter.
 *
 * @param name of energy the registry's number; of an offset {@code registry/number}; upper case, without blanks
 */
public record Serial(Kind kind, String name) {
    public static final int LONGEST = 120;

    private static final Pattern SHAPE = Pattern.compile("[A-Z0-9][A-Z0-9./_:-]{2," + (LONGEST - 1) + "}");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u3000]+");

    /** What it stands for. */
    public enum Kind {
        /** An energy attribute certificate, in China a green electricity certificate (绿证): 1 MWh. */
        ENERGY,
        /** An emission avoided or removed elsewhere. */
        OFFSET
    }

    public Serial {
        if (name.isEmpty() || !name.equals(normal(name))) throw new IllegalArgumentException("not a serial: " + name);
    }

    /** @return empty if it is none */
    public static Optional<Serial> read(Kind kind, String typed) {
        var name = normal(typed);
        boolean fits = SHAPE.matcher(name).matches() && (kind != Kind.OFFSET || name.indexOf('/') > 0);
        return fits ? Optional.of(new Serial(kind, name)) : Optional.empty();
    }

    /** The one name of all that are the same. */
    public static String normal(String typed) {
        return BLANKS.matcher(typed).replaceAll("").toUpperCase(Locale.ROOT);
    }
}
