package io.ytterby.kit.inbox;

import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Goes on with the trace of the request that an event comes from. It lies in the event itself, as CloudEvents has it, so
 * that it also survives the wait among dead letters; it is found without parsing, because a record may be no JSON at all.
 */
@Singleton
class EventTraces {
    private static final String MEMBER = "\"traceparent\":\"";
    private static final int LENGTH = 55;
    private static final int LOOK_BYTES = 2_048;

    private final Tracer tracer;

    EventTraces(Tracer tracer) {
        this.tracer = tracer;
    }

    /** @param topic without a test's prefix */
    FollowedTrace follow(String consumer, String topic, byte @Nullable [] record) {
        return new FollowedTrace(tracer.spanBuilder("process " + topic)
                .setParent(W3CTraceContextPropagator.getInstance()
                        .extract(Context.root(), traceParent(record), new OneHeader()))
                .setSpanKind(SpanKind.CONSUMER)
                .setAttribute("messaging.system", "kafka")
                .setAttribute("messaging.operation.type", "process")
                .setAttribute("messaging.destination.name", topic)
                .setAttribute("messaging.consumer.group.name", consumer)
                .startSpan());
    }

    /** Our envelopes have it before their data. In a text of JSON a quotation mark is escaped, so none can pretend to be it. */
    static String traceParent(byte @Nullable [] record) {
        if (record == null) return "";
        var head = new String(record, 0, Math.min(record.length, LOOK_BYTES), StandardCharsets.ISO_8859_1);
        int at = head.indexOf(MEMBER);
        int from = at + MEMBER.length();
        return at < 0 || head.length() < from + LENGTH ? "" : head.substring(from, from + LENGTH);
    }

    /** The text is the header. What is no good trace context is none: then the trace begins here. */
    private static final class OneHeader implements TextMapGetter<String> {
        @Override
        public Iterable<String> keys(String carrier) {
            return List.of("traceparent");
        }

        @Override
        public @Nullable String get(@Nullable String carrier, String key) {
            return key.equals("traceparent") && carrier != null && !carrier.isEmpty() ? carrier : null;
        }
    }
}
