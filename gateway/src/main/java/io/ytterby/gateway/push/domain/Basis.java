package io.ytterby.gateway.push.domain;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a view was made of: the things, each with the version that was known. Whoever is about to tell a view checks that
 * he knows nothing older than the last teller did; another replica may be ahead of this one.
 *
 * @param versions by the thing's name, {@code licence/CN-2026-000123}
 */
public record Basis(SortedMap<String, Long> versions) {
    public static final Basis NOTHING = new Basis(Map.of());

    public Basis {
        versions = Collections.unmodifiableSortedMap(new TreeMap<>(versions));
    }

    public Basis(Map<String, Long> versions) {
        this(new TreeMap<>(versions));
    }

    /** Whether it has nothing in an older version than the other; what the other has beside it does not count. */
    public boolean isAtLeast(Basis other) {
        return versions.entrySet().stream()
                .allMatch(mine -> mine.getValue() >= other.versions.getOrDefault(mine.getKey(), mine.getValue()));
    }
}
