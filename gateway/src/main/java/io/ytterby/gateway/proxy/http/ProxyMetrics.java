package io.ytterby.gateway.proxy.http;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.ytterby.gateway.proxy.domain.Priority;
import jakarta.inject.Singleton;
import java.util.Locale;

/**
 * What the door did beside passing on, by the service behind. The label is not called {@code service}: that is what
 * Prometheus calls the one it scrapes.
 */
@Singleton
class ProxyMetrics {
    static final String UPSTREAM = "upstream";

    private final MeterRegistry metrics;

    ProxyMetrics(MeterRegistry metrics) {
        this.metrics = metrics;
    }

    /** Refused because others go first, by service and priority. */
    Counter shed(String service, Priority priority) {
        return metrics.counter(
                "ytterby.gateway.shed",
                UPSTREAM,
                service,
                "priority",
                priority.name().toLowerCase(Locale.ROOT));
    }

    Counter retried(String service) {
        return metrics.counter("ytterby.gateway.retries", UPSTREAM, service);
    }
}
