package io.ytterby.certification.claim.domain;

import java.util.Comparator;

/** Of which certified input some mass is, and how it came into its lot. */
public record OriginKey(OriginId origin, Via via) implements Comparable<OriginKey> {
    private static final Comparator<OriginKey> ORDER =
            Comparator.comparing(OriginKey::origin).thenComparing(OriginKey::via);

    @Override
    public int compareTo(OriginKey other) {
        return ORDER.compare(this, other);
    }
}
