package io.ytterby.certification.body.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A time during which an accreditation does not count.
 *
 * @param until when it was lifted; null while it stands
 */
public record Suspension(Instant from, @Nullable Instant until, String reason) {
    public boolean covers(Instant at) {
        return !at.isBefore(from) && (until == null || at.isBefore(until));
    }
}
