package io.ytterby.inspection.selectivity.domain;

import io.ytterby.inspection.order.domain.Lane;
import org.jspecify.annotations.Nullable;

/** What one rule added. */
public record Contribution(
        String ruleId,
        int ruleVersion,
        int points,
        @Nullable Lane lane,
        String reason) {}
