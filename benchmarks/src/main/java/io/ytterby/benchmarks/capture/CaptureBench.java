package io.ytterby.benchmarks.capture;

import io.ytterby.benchmarks.JsonLine;
import io.ytterby.benchmarks.Table;
import io.ytterby.embedded.identity.People;
import io.ytterby.embedded.identity.TokenClient;
import io.ytterby.embedded.platform.DataFolder;
import io.ytterby.embedded.platform.Part;
import io.ytterby.embedded.platform.PlatformSettings;
import io.ytterby.embedded.platform.RunningPlatform;
import io.ytterby.embedded.process.Folders;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Events a second, durable in PostgreSQL and on Kafka, through the real service: beside COPY and single INSERTs. */
@Command(
        name = "capture",
        mixinStandardHelpOptions = true,
        description = "Captured events per second, committed and on Kafka, through the real service with a PostgreSQL and a"
                + " Kafka of its own; beside a COPY of the same rows into the same indexed tables, and single INSERTs.")
public final class CaptureBench implements Callable<Integer> {
    @Option(names = "--documents", description = "How many documents of 1,000 events are measured: ${DEFAULT-VALUE}.")
    private int documents = 60;

    @Option(names = "--megabytes", description = "Measure as many documents as make so much, 1000 for a gigabyte.")
    private int megabytes;

    @Option(names = "--port-base", description = "The first of the eight ports that it takes: ${DEFAULT-VALUE}.")
    private int portBase = 18_480;

    @Override
    public Integer call() throws Exception {
        var place = Files.createTempDirectory(Path.of("/var/tmp"), "ytterby-bench-");
        place.toFile().setExecutable(true, false);
        place.toFile().setReadable(true, false);
        var settings = new PlatformSettings(
                Path.of(System.getProperty("ytterby.home", ".")),
                new DataFolder(place),
                portBase,
                List.of(Part.POSTGRES, Part.KAFKA, Part.IDENTITY, Part.TRACKING),
                Map.of(),
                false);
        try (var platform = RunningPlatform.start(settings, System.out::println)) {
            return measure(platform);
        } finally {
            Folders.delete(place);
        }
    }

    private int measure(RunningPlatform platform) throws Exception {
        int bytes = SampleEvents.document(1).length();
        if (megabytes > 0) documents = Math.max(10, megabytes * 1_000_000 / bytes);
        System.out.printf("%d documents of %d events, %d bytes each%n", documents, SampleEvents.IN_A_DOCUMENT, bytes);
        var stages = new Stages().measure();
        var database = platform.database(Part.TRACKING);
        try (var owner = DriverManager.getConnection(database.url(), database.owner(), database.ownerPassword())) {
            var person = People.ofTheDemo().inRole("custodian", Optional.empty()).orElseThrow();
            var token = new TokenClient(platform.url(Part.IDENTITY).toString()).token(person);
            var load = new Load(platform.url(Part.TRACKING), token, owner);
            load.run(0, 15, null);
            var heap = new LiveHeap(platform.settings().data().pidFile(Part.TRACKING));
            var result = load.run(15, documents, heap);
            stages.put("store", StoreStage.measure(owner));
            stages.put("publish", result.publishMicros());
            var rivals = new Rivals(owner, Math.min(result.events(), 60_000));
            long copy = rivals.copy();
            long inserts = rivals.inserts();
            return verdict(result, stages, copy, inserts, heap);
        }
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
