package io.ytterby.kit.journal;

import io.opentelemetry.api.trace.Span;

/** The W3C trace context of what is being done now, so that an event can be followed back to its request. */
public final class TraceParent {
    private TraceParent() {}

    /** @return {@code 00-<trace>-<span>-01}, or an empty text outside any trace */
    public static String current() {
        var context = Span.current().getSpanContext();
        if (!context.isValid()) return "";
        return "00-" + context.getTraceId() + "-" + context.getSpanId() + "-"
                + context.getTraceFlags().asHex();
    }
}
