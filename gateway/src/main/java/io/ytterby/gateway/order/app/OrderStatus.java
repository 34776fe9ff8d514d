package io.ytterby.gateway.order.app;

import io.ytterby.gateway.buyer.app.CaseOutlook;
import io.ytterby.gateway.buyer.app.LicenceStatus;
import io.ytterby.gateway.buyer.app.LotClearance;
import io.ytterby.gateway.order.domain.PurchaseOrder;
import io.ytterby.gateway.order.domain.Supply;
import io.ytterby.gateway.projection.domain.Freshness;
import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.LotId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How an order stands, from what its buyer may see.
 *
 * @param freshness the oldest of its parts'; null if nothing of it can be seen
 */
public record OrderStatus(
        PurchaseOrder order,
        List<LineStatus> lines,
        @Nullable Freshness freshness) {
    public OrderStatus {
        lines = List.copyOf(lines);
    }

    /** The worst of its lines. */
    public State state() {
        return lines.stream().map(LineStatus::state).max(Enum::compareTo).orElse(State.ON_TRACK);
    }

    /** How a line stands, from good to bad. */
    public enum State {
        ON_TRACK,
        /** Something is not yet decided, or not to be seen. */
        OPEN,
        /** A call-off may be missed. */
        AT_RISK,
        /** Something stands against it now. */
        BLOCKED
    }

    /**
     * One line. What it names and the buyer may not see is empty, like what does not exist.
     *
     * @param reasons in plain words; empty when all is well
     */
    public record LineStatus(
            PurchaseOrder.Line line,
            State state,
            List<String> reasons,
            Supply supply,
            List<PurchaseOrder.CallOff> next,
            Map<LotId, Optional<LotClearance>> lots,
            Map<LicenceNumber, Optional<LicenceStatus>> licences,
            Map<UUID, Optional<CaseOutlook>> applications) {}
}
