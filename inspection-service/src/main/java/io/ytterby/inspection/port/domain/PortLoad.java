package io.ytterby.inspection.port.domain;

import io.ytterby.kernel.Unlocode;
import java.time.Instant;

/**
 * A port among all.
 *
 * @param overTenDays declarations that have waited for more than ten days: what ports are sorted by
 * @param oldest when the oldest of those that wait was lodged
 */
public record PortLoad(
        Unlocode port, long declarations, long containers, long overTenDays, Instant oldest, OrderQueue orders) {}
