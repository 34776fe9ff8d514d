package io.ytterby.inspection.port.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.inspection.port.domain.PortLoad;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A port in the list of all, flat. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PortRow(
        String port,
        long waiting,
        long containers,
        long overTenDays,
        Instant oldest,
        long openOrders,
        BigDecimal closedPerDay,
        @Nullable Long daysToClear) {
    static PortRow of(PortLoad load) {
        return new PortRow(
                load.port().value(),
                load.declarations(),
                load.containers(),
                load.overTenDays(),
                load.oldest(),
                load.orders().open(),
                load.orders().closedPerDay(),
                load.orders().daysToClear().orElse(null));
    }
}
