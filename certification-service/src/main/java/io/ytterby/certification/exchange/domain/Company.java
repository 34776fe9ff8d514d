package io.ytterby.certification.exchange.domain;

import java.util.List;

/**
 * Whose footprint it is.
 *
 * @param ids URNs
 */
public record Company(String name, List<String> ids) {
    public Company {
        ids = List.copyOf(ids);
    }
}
