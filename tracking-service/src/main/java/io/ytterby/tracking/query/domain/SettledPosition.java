package io.ytterby.tracking.query.domain;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How far the store has been followed: all events of transactions below, and of that one as far as the number. It only
 * ever passes transactions that have ended, so nothing can appear behind it.
 *
 * @param xid a transaction's number, as PostgreSQL writes it
 */
public record SettledPosition(String xid, long seq) {
    private static final Pattern SHAPE = Pattern.compile("(\\d{1,19})-(\\d{1,18})");

    /** Before everything. */
    public static final SettledPosition START = new SettledPosition("0", 0);

    /** Reads what {@link #toString} writes. */
    public static Optional<SettledPosition> parse(String text) {
        var match = SHAPE.matcher(text);
        return match.matches()
                ? Optional.of(new SettledPosition(match.group(1), Long.parseLong(match.group(2))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return xid + "-" + seq;
    }
}
