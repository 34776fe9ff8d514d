package io.ytterby.gateway.front.http;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import io.ytterby.gateway.front.domain.RouteTree;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * How long each request took from its head to the end of its answer, by method, route and status, as OpenTelemetry calls
 * it. Probes and scrapes are left out, and streams, whose end says nothing.
 */
@Singleton
class RequestFigures {
    private final MeterRegistry metrics;
    private final RouteTree routes = RouteData.read();
    private final Map<Key, Timer> timers = new ConcurrentHashMap<>();

    private record Key(String method, String route, int status) {}

    RequestFigures(MeterRegistry metrics) {
        this.metrics = metrics;
    }

    void time(RoutingContext context) {
        long began = System.nanoTime();
        context.addEndHandler(ended -> took(context, System.nanoTime() - began));
    }

    private void took(RoutingContext context, long nanos) {
        var path = context.request().path();
        if (path == null || path.startsWith("/q/")) return;
        var type = context.response().headers().get(HttpHeaders.CONTENT_TYPE);
        if (type != null && type.startsWith("text/event-stream")) return;
        var key = new Key(
                usual(context.request().method().name()),
                routes.templateOf(path),
                context.response().getStatusCode());
        timers.computeIfAbsent(key, this::timer).record(nanos, TimeUnit.NANOSECONDS);
    }

    private Timer timer(Key key) {
        return Timer.builder("http.server.request.duration")
                .description("Requests, from the head to the end of the answer")
                .tags("http.request.method", key.method, "http.route", key.route)
                .tag("http.response.status_code", Integer.toString(key.status))
                .register(metrics);
    }

    /** The usual ones by name: a client may invent as many methods as it likes. */
    private static String usual(String method) {
        return switch (method) {
            case "GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS" -> method;
            default -> "_OTHER";
        };
    }
}
