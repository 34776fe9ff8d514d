package io.ytterby.diversion.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** By how much the market alone raises the odds that an element is diverted, day by day. It says nothing of anybody. */
public final class Pulls {
    /** A price is carried so long, as in the index; then nobody knows. */
    private static final int CARRIED_DAYS = 28;

    private final Map<String, List<Pull>> byElement = new HashMap<>();

    /**
     * What one place pays more than home.
     *
     * @param day since 1970 from which on it was known
     * @param place that pays it
     * @param spread ln of the price there over the price at home
     * @param z of the spread, against the two years before
     * @param factor by which prior odds rise; at least 1
     */
    public record Pull(String element, int day, String place, double spread, double z, double factor) {}

    public Pulls(Collection<Pull> pulls) {
        for (var pull : pulls)
            byElement.computeIfAbsent(pull.element(), none -> new ArrayList<>()).add(pull);
        for (var all : byElement.values())
            all.sort(Comparator.comparingInt(Pull::day).thenComparing(Pull::place));
    }

    /** The strongest of all places' newest words; null if there is none, or none that is above 1. */
    public @Nullable Pull on(String element, int day) {
        var all = byElement.get(element);
        if (all == null) return null;
        Pull strongest = null;
        int last = newest(all, day);
        for (int i = last; i >= 0 && all.get(last).day() == all.get(i).day(); i--) {
            var one = all.get(i);
            if (day - one.day() > CARRIED_DAYS || one.factor() <= 1) continue;
            if (strongest == null || one.factor() > strongest.factor()) strongest = one;
        }
        return strongest;
    }

    /** The last that was known on the day, or -1. */
    private static int newest(List<Pull> all, int day) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).day() <= day) low = middle + 1;
            else high = middle;
        }
        return low - 1;
    }
}
