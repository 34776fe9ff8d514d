package io.ytterby.certification.exchange.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who has verified a footprint. What is null was not said. */
public record Verification(
        @Nullable String coverage,
        @Nullable String provider,
        @Nullable Instant completedAt,
        @Nullable String standard,
        @Nullable String comments) {}
