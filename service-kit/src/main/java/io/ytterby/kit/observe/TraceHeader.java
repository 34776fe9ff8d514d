package io.ytterby.kit.observe;

import io.opentelemetry.api.trace.Span;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Returns {@code traceparent}: whoever has an answer, good or bad, can find its log lines in every service. */
@Singleton
class TraceHeader {
    static final String NAME = "traceparent";

    private static final int FIRST = 1_000;

    void install(@Observes Filters filters) {
        filters.register(TraceHeader::add, FIRST);
    }

    private static void add(RoutingContext context) {
        var trace = Span.current().getSpanContext();
        if (trace.isValid())
            context.response()
                    .putHeader(
                            NAME,
                            "00-" + trace.getTraceId() + "-" + trace.getSpanId() + "-"
                                    + trace.getTraceFlags().asHex());
        context.next();
    }
}
