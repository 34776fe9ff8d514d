package io.ytterby.inspection.order.domain;

import io.ytterby.kernel.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How an order ended, as far as it has.
 *
 * @param reason why it was cancelled, or a remark at its close
 * @param cancelledBy null unless an officer took it back
 * @param asked that a first officer would take it back
 */
public record OrderEnd(
        @Nullable Instant at,
        @Nullable String reason,
        @Nullable PersonId cancelledBy,
        @Nullable CancelRequest asked) {
    public static final OrderEnd NONE = new OrderEnd(null, null, null, null);

    OrderEnd closed(Instant now, @Nullable String remark) {
        return new OrderEnd(now, remark, null, asked);
    }

    OrderEnd asked(CancelRequest request) {
        return new OrderEnd(at, reason, cancelledBy, request);
    }

    OrderEnd cancelled(Instant now, String why, @Nullable PersonId officer) {
        return new OrderEnd(now, why, officer, asked);
    }
}
