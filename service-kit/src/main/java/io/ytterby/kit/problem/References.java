package io.ytterby.kit.problem;

import io.opentelemetry.api.trace.Span;
import java.util.UUID;

/** What a client quotes and the log can be searched for: the trace id, or an id of its own where there is no trace. */
final class References {
    private References() {}

    static String current() {
        var context = Span.current().getSpanContext();
        return context.isValid() ? context.getTraceId() : UUID.randomUUID().toString();
    }
}
