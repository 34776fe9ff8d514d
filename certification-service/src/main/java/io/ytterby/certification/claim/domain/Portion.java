package io.ytterby.certification.claim.domain;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Mass of one element on its way from lot to lot, by where it comes from; milligrams.
 *
 * @param certified none of them zero
 */
public record Portion(long uncertifiedMg, SortedMap<OriginKey, Long> certified) {
    public static final Portion NONE = new Portion(0, new TreeMap<>());

    public Portion {
        if (uncertifiedMg < 0) throw new IllegalArgumentException("a mass is never negative: " + uncertifiedMg + " mg");
        certified = Collections.unmodifiableSortedMap(new TreeMap<>(certified));
        for (long mass : certified.values())
            if (mass <= 0) throw new IllegalArgumentException("no share has " + mass + " mg");
    }

    public static Portion uncertified(long milligrams) {
        return new Portion(milligrams, new TreeMap<>());
    }

    public long certifiedMg() {
        return certified.values().stream().mapToLong(Long::longValue).sum();
    }

    public long totalMg() {
        return Math.addExact(uncertifiedMg, certifiedMg());
    }

    public Portion plus(Portion other) {
        var sum = new TreeMap<>(certified);
        other.certified.forEach((key, mass) -> sum.merge(key, mass, Math::addExact));
        return new Portion(Math.addExact(uncertifiedMg, other.uncertifiedMg), sum);
    }

    /** What is taken of it, and what is left. */
    public record Taken(Portion taken, Portion left) {}

    /** Takes so much of it in proportion, exact to the milligram: what is taken and what is left add up per origin. */
    public Taken take(long milligrams) {
        var keys = List.copyOf(certified.keySet());
        var weights = new long[keys.size() + 1];
        weights[0] = uncertifiedMg;
        for (int i = 0; i < keys.size(); i++) weights[i + 1] = mass(keys.get(i));
        if (milligrams > totalMg()) throw new IllegalArgumentException(milligrams + " mg of " + totalMg());
        var parts = Apportion.of(milligrams, weights);
        var taken = new TreeMap<OriginKey, Long>();
        var left = new TreeMap<OriginKey, Long>();
        for (int i = 0; i < keys.size(); i++) {
            if (parts[i + 1] > 0) taken.put(keys.get(i), parts[i + 1]);
            if (weights[i + 1] > parts[i + 1]) left.put(keys.get(i), weights[i + 1] - parts[i + 1]);
        }
        return new Taken(new Portion(parts[0], taken), new Portion(weights[0] - parts[0], left));
    }

    private long mass(OriginKey key) {
        var mass = certified.get(key);
        return mass == null ? 0 : mass;
    }
}
