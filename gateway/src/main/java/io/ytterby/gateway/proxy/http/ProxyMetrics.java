package io.ytterby.gateway.proxy.http;

import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.concurrent.TimeUnit;

/** {@code ytterby.gateway.requests} by service, method and status: what came through the door, and how long it took. */
@Singleton
class ProxyMetrics {
    private final MeterRegistry metrics;

    ProxyMetrics(MeterRegistry metrics) {
        this.metrics = metrics;
    }

    void time(RoutingContext context, String service) {
        long began = System.nanoTime();
        context.addEndHandler(ended -> metrics.timer(
                        "ytterby.gateway.requests",
                        "service",
                        service,
                        "method",
                        method(context),
                        "status",
                        Integer.toString(context.response().getStatusCode()))
                .record(System.nanoTime() - began, TimeUnit.NANOSECONDS));
    }

    /** The usual ones by name: a client may invent as many methods as it likes. */
    private static String method(RoutingContext context) {
        return switch (context.request().method().name()) {
            case "GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS" ->
                context.request().method().name();
            default -> "other";
        };
    }
}
