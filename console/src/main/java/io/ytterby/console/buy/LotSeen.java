package io.ytterby.console.buy;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a lot may leave, as far as its buyer may know.
 *
 * @param blockers what stands against it; empty if it may leave
 */
public record LotSeen(
        String lotId,
        String status,
        boolean usable,
        String reason,
        List<Blocker> blockers,
        @Nullable String stage,
        @Nullable Instant asOf,
        @Nullable String freshness) {
    /** @param about which hold, permit or declaration; null where that is not shared */
    public record Blocker(
            String kind, String detail, @Nullable String about) {}

    public LotSeen {
        blockers = blockers == null ? List.of() : List.copyOf(blockers);
    }

    public String shortId() {
        return Buyer.shortened(lotId);
    }

    public String page() {
        return Buyer.page("lots", lotId);
    }
}
