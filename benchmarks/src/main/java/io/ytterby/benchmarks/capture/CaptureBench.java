package io.ytterby.benchmarks.capture;

import io.ytterby.benchmarks.JsonLine;
import io.ytterby.benchmarks.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Events a second, durable in PostgreSQL and on Kafka, through the real service: beside COPY and single INSERTs. */
@Command(
        name = "capture",
        mixinStandardHelpOptions = true,
        description =
                "Captured events per second, committed and on Kafka, through the real service with a PostgreSQL and a"
                        + " Kafka of its own; beside a COPY of the same rows into the same indexed tables, and single INSERTs.")
public final class CaptureBench implements Callable<Integer> {
    @Option(names = "--documents", description = "How many documents of 1,000 events are measured: ${DEFAULT-VALUE}.")
    private int documents = 60;

    @Option(names = "--megabytes", description = "Measure as many documents as make so much, 1000 for a gigabyte.")
    private int megabytes;

    @Option(names = "--port-base", description = "The first of the nine ports that it takes: ${DEFAULT-VALUE}.")
    private int portBase = 18_480;

    @Override
    public Integer call() throws Exception {
        try (var tracking = TrackingAlone.start(portBase);
                var owner = tracking.owner()) {
            return measure(tracking, owner);
        }
    }

    private int measure(TrackingAlone tracking, Connection owner) throws Exception {
        int bytes = SampleEvents.document(1).length();
        if (megabytes > 0) documents = Math.max(10, megabytes * 1_000_000 / bytes);
        System.out.printf("%d documents of %d events, %d bytes each%n", documents, SampleEvents.IN_A_DOCUMENT, bytes);
        var load = new Load(tracking.capture(), tracking::token, owner);
        load.run(0, 15, null);
        var heap = new LiveHeap(tracking.pidFile());
        var result = load.run(15, documents, heap);
        var stages = new Stages().measure();
        stages.put("store", StoreStage.measure(owner));
        stages.put("publish", result.publishMicros());
        var rivals = new Rivals(owner, Math.min(result.events(), 60_000));
        return verdict(result, stages, rivals.copy(), rivals.inserts(), heap);
    }

    private int verdict(Load.Result result, Map<String, Long> stages, long copy, long inserts, LiveHeap heap) {
        var ratio = new BigDecimal(result.perSecond()).divide(new BigDecimal(copy), 2, RoundingMode.HALF_UP);
        new Table("way", "events/s", "of COPY")
                .row("captured: committed and on Kafka", result.perSecond(), ratio)
                .row("captured: committed", result.committedPerSecond(), "")
                .row("COPY of prepared rows, one transaction", copy, "1.00")
                .row("single INSERTs, each committed", inserts, "")
                .print(System.out);
        var split = new Table("stage alone (publish: from the last commit until all is on Kafka)", "us for an event");
        stages.forEach(split::row);
        split.print(System.out);
        System.out.println("live heap after GC, MB, along the way: " + heap.megabytes());
        var figures = new LinkedHashMap<String, Object>();
        figures.put("events", result.events());
        figures.put("captureVsCopy", ratio);
        figures.put("eventsPerSecond", result.perSecond());
        figures.put("copyPerSecond", copy);
        figures.put("insertsPerSecond", inserts);
        figures.put("liveHeapMb", heap.megabytes());
        figures.put("microsPerEvent", stages);
        System.out.println(JsonLine.of(figures));
        return ratio.compareTo(new BigDecimal("0.15")) >= 0 && heap.isFlat() ? 0 : 1;
    }
}
