package io.ytterby.certification.exchange.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rules of a sector or product that a footprint follows.
 *
 * @param otherOperator who made them, where the operator is {@code Other}; null otherwise
 */
public record SectorRule(
        String operator, List<String> names, @Nullable String otherOperator) {
    public SectorRule {
        names = List.copyOf(names);
    }
}
