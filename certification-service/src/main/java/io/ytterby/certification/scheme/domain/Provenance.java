package io.ytterby.certification.scheme.domain;

import java.time.LocalDate;

/**
 * Where a rule comes from.
 *
 * @param checkedOn when somebody last compared it with the source
 */
public record Provenance(String source, Basis basis, LocalDate checkedOn) {
    public Provenance {
        if (source.isBlank()) throw new IllegalArgumentException("a rule names its source");
    }
}
