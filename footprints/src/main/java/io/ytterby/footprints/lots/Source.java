package io.ytterby.footprints.lots;

import io.ytterby.kernel.CountryCode;
import java.util.Comparator;
import java.util.Optional;

/**
 * What a gram remembers of where it came from.
 *
 * @param lot in which it began
 * @param certificate under which that lot's footprint was certified; empty if it was not
 */
public record Source(String lot, CountryCode origin, Optional<String> certificate) implements Comparable<Source> {
    private static final Comparator<Source> ORDER = Comparator.comparing(Source::lot)
            .thenComparing(source -> source.origin().value())
            .thenComparing(source -> source.certificate().orElse(""));

    @Override
    public int compareTo(Source other) {
        return ORDER.compare(this, other);
    }
}
