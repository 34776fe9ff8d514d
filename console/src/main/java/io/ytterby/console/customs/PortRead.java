package io.ytterby.console.customs;

import io.ytterby.console.page.Address;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A port in the list of all, the worst first. */
public record PortRead(
        String port,
        Long waiting,
        Long containers,
        Long overTenDays,
        Instant oldest,
        Long openOrders,
        String closedPerDay,
        @Nullable Long daysToClear) {
    public String page() {
        return "/console/customs/ports/" + Address.encoded(port);
    }
}
