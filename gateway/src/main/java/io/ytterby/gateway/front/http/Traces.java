package io.ytterby.gateway.front.http;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.context.Context;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * The W3C trace context of each request: the client's trace, or a new one, with a span of the gateway's own. It is passed
 * on, answered and logged. A span that is exported somewhere costs as much as the whole passage; who wants that sets
 * {@code quarkus.otel.instrument.vertx-http=true}, and that span's context is taken.
 */
final class Traces {
    static final CharSequence HEADER = HttpHeaders.createOptimized("traceparent");

    private static final int LENGTH = 55;
    private static final int TRACE_AT = 3;
    private static final int SPAN_AT = 36;
    private static final int FLAGS_AT = 53;

    private Traces() {}

    /** What goes on and back: {@code 00-<trace>-<span>-<flags>}. */
    static String of(HttpServerRequest request) {
        var made = Span.current().getSpanContext();
        if (made.isValid())
            return text(
                    made.getTraceId(), made.getSpanId(), made.getTraceFlags().asHex());
        var sent = request.headers().get(HEADER);
        return isGood(sent) && sent != null
                ? text(sent.substring(TRACE_AT, SPAN_AT - 1), id(), sent.substring(FLAGS_AT, LENGTH))
                : text(id() + id(), id(), "01");
    }

    /** Lets what is done for this request from here on, and its log lines, be of this trace. */
    @SuppressWarnings("MustBeClosedChecker") // it ends with the request's own context
    static void adopt(String trace) {
        if (Span.current().getSpanContext().isValid()) return;
        var context = SpanContext.create(
                trace.substring(TRACE_AT, SPAN_AT - 1),
                trace.substring(SPAN_AT, FLAGS_AT - 1),
                TraceFlags.fromHex(trace, FLAGS_AT),
                TraceState.getDefault());
        var _ = Context.root().with(Span.wrap(context)).makeCurrent();
    }

    private static String text(String trace, String span, String flags) {
        return "00-" + trace + "-" + span + "-" + flags;
    }

    private static String id() {
        long id = ThreadLocalRandom.current().nextLong();
        return HexFormat.of().toHexDigits(id == 0 ? 1 : id);
    }

    private static boolean isGood(@Nullable String sent) {
        if (sent == null || sent.length() != LENGTH || !sent.startsWith("00-")) return false;
        boolean dashes = sent.charAt(SPAN_AT - 1) == '-' && sent.charAt(FLAGS_AT - 1) == '-';
        return dashes
                && isHex(sent, TRACE_AT, SPAN_AT - 1)
                && isHex(sent, SPAN_AT, FLAGS_AT - 1)
                && isHex(sent, FLAGS_AT, LENGTH);
    }

    /** Lower-case digits; a trace or a span of zeros only is none. */
    private static boolean isHex(String text, int from, int to) {
        boolean zero = to - from > 2;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (!((c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'))) return false;
            zero &= c == '0';
        }
        return !zero;
    }
}
