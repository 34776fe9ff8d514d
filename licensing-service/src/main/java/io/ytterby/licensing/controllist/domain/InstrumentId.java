package io.ytterby.licensing.controllist.domain;

import java.util.regex.Pattern;

/** An announcement or law, with its clause behind a {@code #} where only a clause is meant: {@code MOFCOM-2025-61#1.1}. */
public record InstrumentId(String value) implements Comparable<InstrumentId> {
    private static final Pattern SHAPE = Pattern.compile("[A-Z0-9][A-Z0-9-]{1,59}(#[0-9.]{1,9})?");

    public InstrumentId {
        if (!SHAPE.matcher(value).matches())
            throw new IllegalArgumentException(
                    "not the id of an instrument, which looks like MOFCOM-2025-18 or MOFCOM-2025-61#1.1: '" + value
                            + "'");
    }

    /** Whether {@code other} is this instrument or one of its clauses. */
    public boolean covers(InstrumentId other) {
        return equals(other) || other.value.startsWith(value + "#");
    }

    @Override
    public int compareTo(InstrumentId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
