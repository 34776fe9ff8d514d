package io.ytterby.inspection.port.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.inspection.port.domain.OrderQueue;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Open inspection orders against what the port gets done.
 *
 * @param closedPerDay over the last 28 days
 * @param daysToClear at that pace, if nothing new comes; absent if nothing was closed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OrdersReply(
        long open,
        Map<String, Long> byStatus,
        long closedIn28Days,
        BigDecimal closedPerDay,
        @Nullable Long daysToClear) {
    static OrdersReply of(OrderQueue orders) {
        return new OrdersReply(
                orders.open(),
                orders.byStatus(),
                orders.closedIn28Days(),
                orders.closedPerDay(),
                orders.daysToClear().orElse(null));
    }
}
