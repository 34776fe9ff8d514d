package io.ytterby.intelligence.signal.events;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How many records were judged here, and how much is remembered of them. */
@Singleton
public class FlowFigures {
    private final Counter judged;
    private final Counter late;
    private final Counter unreadable;
    private final Counter failed;
    private final Counter revised;
    private final Map<String, long[]> cells = new ConcurrentHashMap<>();

    public FlowFigures(MeterRegistry metrics) {
        judged = counter(metrics, "judged");
        late = counter(metrics, "late");
        unreadable = counter(metrics, "unreadable");
        failed = counter(metrics, "failed");
        revised = counter(metrics, "revised");
        Gauge.builder("ytterby.flow.cells", () -> sum(0))
                .description("Cells that the tasks of this process remember, counted once a minute")
                .register(metrics);
        Gauge.builder("ytterby.flow.cell.bytes", () -> sum(1))
                .description("Memory that they take")
                .register(metrics);
    }

    private static Counter counter(MeterRegistry metrics, String outcome) {
        return Counter.builder("ytterby.flow.records")
                .description("Trade records that streamed by, by what became of them")
                .tag("outcome", outcome)
                .register(metrics);
    }

    private long sum(int column) {
        return cells.values().stream().mapToLong(counts -> counts[column]).sum();
    }

    void judged(boolean wasLate) {
        (wasLate ? late : judged).increment();
    }

    void unreadable() {
        unreadable.increment();
    }

    void failed() {
        failed.increment();
    }

    void revised() {
        revised.increment();
    }

    void cells(String task, long number, long bytes) {
        cells.put(task, new long[] {number, bytes});
    }

    void closed(String task) {
        cells.remove(task);
    }
}
