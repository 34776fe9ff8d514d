package io.ytterby.certification.exchange.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading somebody's footprint.
 *
 * @param footprint null if it lacks what no footprint can do without
 * @param findings what is wrong with it; may be empty
 */
public record Reading(@Nullable ProductFootprint footprint, List<Finding> findings) {
    public Reading {
        findings = List.copyOf(findings);
    }

    public boolean isClean() {
        return footprint != null && findings.isEmpty();
    }
}
