package io.ytterby.inspection.instrument.domain;

import java.util.Optional;
import java.util.regex.Pattern;

/** What an instrument is called: 3 to 40 small letters, digits and dashes, {@code hh50-cnsha-1}. */
public record InstrumentId(String value) {
    private static final Pattern SHAPE = Pattern.compile("[a-z0-9][a-z0-9-]{1,38}[a-z0-9]");

    public InstrumentId {
        if (!SHAPE.matcher(value).matches())
            throw new IllegalArgumentException(
                    "not the id of an instrument, which has 3 to 40 small letters, digits and dashes: '" + value + "'");
    }

    /** Empty if the text is no instrument's id: nothing can be there. */
    public static Optional<InstrumentId> ifShaped(String text) {
        return SHAPE.matcher(text).matches() ? Optional.of(new InstrumentId(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
