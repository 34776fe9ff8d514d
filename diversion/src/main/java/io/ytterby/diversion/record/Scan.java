package io.ytterby.diversion.record;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A gram code seen somewhere.
 *
 * @param lat degrees north
 * @param lon degrees east
 * @param terminal whether the goods came to their end here: melted, consumed, destroyed
 */
public record Scan(
        String code,
        Instant at,
        double lat,
        double lon,
        @Nullable String place,
        @Nullable String scanner,
        boolean terminal) {}
