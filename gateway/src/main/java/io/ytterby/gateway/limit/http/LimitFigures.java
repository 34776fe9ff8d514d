package io.ytterby.gateway.limit.http;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/** How many requests each limit has refused: by the limit's name in the settings, never by a client's. */
final class LimitFigures {
    private final MeterRegistry metrics;

    LimitFigures(MeterRegistry metrics) {
        this.metrics = metrics;
        refused("person");
        refused("address");
    }

    Counter refused(String limit) {
        return Counter.builder("ytterby.gateway.limited")
                .description("Requests that were refused because their client asks too often")
                .tag("limit", limit)
                .register(metrics);
    }
}
