package io.ytterby.gateway.proxy.http;

import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Looks a few times a second at all that is under way, instead of a timer for each: who waits too long for a service, and
 * which client neither sends nor reads, and which service gives no sign at all.
 */
@Singleton
class Watch {
    private static final long EVERY_MS = 200;

    private final Set<Exchange> underWay = ConcurrentHashMap.newKeySet();
    private final Set<Upstream> upstreams = ConcurrentHashMap.newKeySet();
    private final long serviceNanos;
    private final long clientNanos;

    Watch(Vertx vertx, ProxySettings settings) {
        this.serviceNanos = nanos(settings.readTimeout());
        this.clientNanos = nanos(settings.clientTimeout());
        vertx.setPeriodic(EVERY_MS, tick -> look(System.nanoTime()));
    }

    private static long nanos(Duration duration) {
        return duration.toNanos();
    }

    void over(Upstream upstream) {
        upstreams.add(upstream);
    }

    void begin(Exchange exchange) {
        underWay.add(exchange);
    }

    void end(Exchange exchange) {
        underWay.remove(exchange);
    }

    private void look(long now) {
        for (var upstream : upstreams) upstream.listen(now);
        for (var exchange : underWay) exchange.checkPace(now, serviceNanos, clientNanos);
    }
}
