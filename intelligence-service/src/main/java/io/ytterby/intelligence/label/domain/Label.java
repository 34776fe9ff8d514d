package io.ytterby.intelligence.label.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * What was found out about a record. Only who looks finds, so whoever learns from labels weighs each by one over its propensity.
 *
 * @param source {@code inspection}, {@code case}: who found out
 * @param propensity how likely the record was looked at, whatever it was; above 0, at most 1
 * @param foundAt when it was certain
 */
public record Label(UUID record, Outcome outcome, String source, BigDecimal propensity, Instant foundAt) {
    public Label {
        if (propensity.signum() <= 0 || propensity.compareTo(BigDecimal.ONE) > 0)
            throw new IllegalArgumentException("what was looked at had a chance of it");
    }

    /** Whether it was what it said it was. */
    public enum Outcome {
        HONEST,
        ILLEGAL
    }
}
