package io.ytterby.gateway.proxy.http;

import io.vertx.ext.web.RoutingContext;

/** Writes down how each request to a service ended, and how long it took. */
final class Ending {
    private final RoutingContext context;
    private final Upstream upstream;
    private final ProxyMetrics metrics;

    Ending(RoutingContext context, Upstream upstream, ProxyMetrics metrics) {
        this.context = context;
        this.upstream = upstream;
        this.metrics = metrics;
    }

    void time() {
        long began = System.nanoTime();
        context.addEndHandler(ended -> metrics.took(
                upstream.service(),
                context.request().method().name(),
                context.response().getStatusCode(),
                System.nanoTime() - began));
    }
}
