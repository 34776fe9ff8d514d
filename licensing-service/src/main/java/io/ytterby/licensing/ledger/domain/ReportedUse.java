package io.ytterby.licensing.ledger.domain;

import io.ytterby.kernel.Mass;
import java.util.Map;
import java.util.TreeMap;

/**
 * How much of a declaration's line counts as used. It is a function of what is known, not of the way one came to know it: so
 * messages may come twice, late and in any order.
 *
 * <p>A report on part 0 is the whole line and has the last word. Reports on parts 1 and up add up; where the declaration has
 * left as a whole, no less than what was reserved for it has left, whatever parts were reported so far.
 *
 * @param parts the last report of each part
 */
public record ReportedUse(Map<Integer, Amount> parts) {
    public static final ReportedUse NONE = new ReportedUse(Map.of());

    public ReportedUse {
        parts = Map.copyOf(parts);
    }

    public ReportedUse with(int part, Amount reported) {
        var all = new TreeMap<>(parts);
        all.put(part, reported);
        return new ReportedUse(all);
    }

    /** A whole line and its parts are not reported beside each other. */
    public boolean mixes() {
        return parts.containsKey(0) && parts.size() > 1;
    }

    /** What is used under the reservation in all. */
    public Amount used(Reservation reservation) {
        var asked = reservation.draw().amount();
        var told = sum(asked);
        return reservation.leftWhole() && !parts.containsKey(0) ? told.atLeast(asked) : told;
    }

    /**
     * Where a report does not name the elements, the goods hold of them what those reserved for hold, by mass. That is
     * rounded up once, over all such parts: so it does not matter into how many they were cut.
     */
    private Amount sum(Amount asked) {
        var named = Amount.NONE;
        var unnamed = Amount.NONE;
        for (var part : parts.values())
            if (part.elements().isEmpty()) unnamed = unnamed.plus(part);
            else named = named.plus(part);
        var held = new Amount(Mass.ZERO, 0, asked.heldBy(unnamed.mass()));
        return named.plus(unnamed).plus(held);
    }
}
