package io.ytterby.inspection.port.domain;

import org.jspecify.annotations.Nullable;

/**
 * How long declarations waited, in whole minutes since they were lodged. The percentiles are exact: of {@code count}
 * values the one that at least half, or nine tenths, do not exceed.
 *
 * @param p50Minutes null if there is none
 * @param p90Minutes null if there is none
 */
public record Dwell(
        long count, @Nullable Long p50Minutes, @Nullable Long p90Minutes) {}
