package io.ytterby.gateway.proxy.http;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.ytterby.gateway.proxy.domain.Priority;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** {@code ytterby.gateway.requests} by service, method and status: what came through the door, and how long it took. */
@Singleton
class ProxyMetrics {
    private final MeterRegistry metrics;
    private final Map<Key, Timer> timers = new ConcurrentHashMap<>();

    private record Key(String service, String method, int status) {}

    ProxyMetrics(MeterRegistry metrics) {
        this.metrics = metrics;
    }

    void took(String service, String method, int status, long nanos) {
        timers.computeIfAbsent(new Key(service, usual(method), status), this::timer)
                .record(nanos, TimeUnit.NANOSECONDS);
    }

    private Timer timer(Key key) {
        return metrics.timer(
                "ytterby.gateway.requests",
                "service",
                key.service,
                "method",
                key.method,
                "status",
                Integer.toString(key.status));
    }

    /** Refused because others go first, by service and priority. */
    Counter shed(String service, Priority priority) {
        return metrics.counter(
                "ytterby.gateway.shed",
                "service",
                service,
                "priority",
                priority.name().toLowerCase(java.util.Locale.ROOT));
    }

    Counter retried(String service) {
        return metrics.counter("ytterby.gateway.retries", "service", service);
    }

    /** The usual ones by name: a client may invent as many methods as it likes. */
    private static String usual(String method) {
        return switch (method) {
            case "GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS" -> method;
            default -> "other";
        };
    }
}
