package io.ytterby.gateway.projection.domain;

import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.LotId;
import java.time.Instant;
import java.util.List;

/** All open holds of one declaration; none left is told as an empty list. */
public record KnownHolds(
        long version, Audience audience, Instant toldAt, DeclarationId declaration, List<Hold> open, List<LotId> lots)
        implements Known {
    public KnownHolds {
        open = List.copyOf(open);
        lots = List.copyOf(lots);
    }

    /** One open hold: why, and who placed it. */
    public record Hold(String ground, String authority, Instant placedAt) {}

    public boolean isEmpty() {
        return open.isEmpty();
    }
}
