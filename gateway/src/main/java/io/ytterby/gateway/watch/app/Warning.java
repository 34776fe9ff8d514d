package io.ytterby.gateway.watch.app;

import io.ytterby.gateway.watch.domain.WatchRule;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A ring that was told.
 *
 * @param seq rises with each that is raised
 * @param acknowledgedBy null while nobody has
 */
public record Warning(
        long seq,
        UUID id,
        String rule,
        WatchRule.Kind kind,
        String subject,
        String says,
        Instant raisedAt,
        @Nullable String acknowledgedBy,
        @Nullable Instant acknowledgedAt,
        @Nullable String note) {}
