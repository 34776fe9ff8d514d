package io.ytterby.kit.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.ytterby.kit.journal.TraceParent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventTracesTest {
    private static final String TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    @Test
    void the_trace_is_found_in_the_envelope() {
        var record = "{\"id\":\"7\",\"subject\":\"稀土\",\"traceparent\":\"%s\",\"data\":{\"a\":1}}".formatted(TRACE);

        assertThat(EventTraces.traceParent(record.getBytes(UTF_8))).isEqualTo(TRACE);
    }

    @Test
    void what_a_consumer_does_belongs_to_the_trace_of_the_event_and_to_nothing_else_afterwards() {
        var traces = new EventTraces(SdkTracerProvider.builder().build().get("test"));
        var record = "{\"traceparent\":\"%s\",\"data\":{}}".formatted(TRACE).getBytes(UTF_8);

        String within;
        try (var _ = traces.follow("tracking.holds", "inspection.hold", record)) {
            within = TraceParent.current();
        }

        assertThat(within).startsWith(TRACE.substring(0, 36)).isNotEqualTo(TRACE);
        assertThat(TraceParent.current()).isEmpty();
    }

    @Test
    void a_text_that_looks_like_one_is_none() {
        var record = "{\"subject\":\"\\\"traceparent\\\":\\\"%s\\\"\",\"data\":{}}".formatted(TRACE);

        assertThat(EventTraces.traceParent(record.getBytes(UTF_8))).isEmpty();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "not json", "{\"traceparent\":\"", "{\"traceparent\":\"00-4bf9\"}"})
    void what_has_none_begins_a_trace_of_its_own(String record) {
        assertThat(EventTraces.traceParent(record == null ? null : record.getBytes(UTF_8)))
                .isEmpty();
    }
}
