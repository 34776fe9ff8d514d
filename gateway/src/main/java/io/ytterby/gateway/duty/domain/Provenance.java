package io.ytterby.gateway.duty.domain;

import java.time.LocalDate;

/**
 * Where a rule comes from.
 *
 * @param source what was read, or why it is assumed
 * @param checkedOn when it was last compared with its source
 */
public record Provenance(String source, Basis basis, LocalDate checkedOn) {
    public Provenance {
        if (source.isBlank()) throw new IllegalArgumentException("a rule says where it comes from");
    }
}
