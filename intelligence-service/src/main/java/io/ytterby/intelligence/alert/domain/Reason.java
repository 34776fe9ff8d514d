package io.ytterby.intelligence.alert.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One signed part of a score.
 *
 * @param feature {@code UNIT_VALUE}, {@code MASS_BALANCE} and so on, as the schema of a signal lists them
 * @param contribution to the log odds; negative if it speaks for honest trade
 * @param p how often honest trade shows as much
 * @param z in standard deviations
 * @param says one sentence with the numbers
 */
public record Reason(
        String feature,
        BigDecimal contribution,
        @Nullable BigDecimal value,
        @Nullable BigDecimal expected,
        @Nullable BigDecimal p,
        @Nullable BigDecimal z,
        String says) {}
