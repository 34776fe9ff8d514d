package io.ytterby.benchmarks.status;

import io.ytterby.benchmarks.JsonLine;
import io.ytterby.benchmarks.Table;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The gateway's own view: how soon a change is in it, how long it takes to make again, its memory, its silence. */
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        description =
                "From a commit in licensing to the gateway's answer; a rebuild from the topics and from the snapshot; memory"
                        + " per million licences; and whether a foreign licence can be told from an absent one by time.")
public final class StatusBench implements Callable<Integer> {
    private static final BigDecimal LOW = new BigDecimal("0.47");
    private static final BigDecimal HIGH = new BigDecimal("0.53");
    private static final int PLANTED_PER_CENT = 10;

    @Option(names = "--full", description = "A million licences, 5,000 pairs, a minute of changes.")
    private boolean full;

    @Option(names = "--rate", description = "Changes a second: ${DEFAULT-VALUE}.")
    private int rate = 200;

    @Option(names = "--warm-up", description = "Seconds of changes of a platform just started, told apart: ${DEFAULT-VALUE}.")
    private int warmUp = 60;

    @Option(names = "--port-base", description = "The first of the nine ports that it takes: ${DEFAULT-VALUE}.")
    private int portBase = 18_580;

    @Option(names = "--seed", description = "Of the pairs: ${DEFAULT-VALUE}.")
    private long seed = 17;

    private final Map<String, Object> figures = new LinkedHashMap<>();

    @Override
    public Integer call() throws Exception {
        try (var platform = GatewayAndLicensing.start(portBase, full ? "1500m" : "400m")) {
            boolean soon = changes(platform);
            boolean quick = rebuild(platform, full ? 1_000_000 : 50_000);
            boolean silent = pairs(platform, full ? 5_000 : 1_000, full ? 1_000_000 : 50_000);
            System.out.println(JsonLine.of(figures));
            return soon && quick && silent ? 0 : 1;
        }
    }

    private boolean changes(GatewayAndLicensing platform) throws Exception {
        var table = new Table("changes", "asked/s", "seen/s", "refused", "p50 us", "p90 us", "p99 us");
        try (var commits = new Commits(platform.licensingDatabase())) {
            var found = run(table, "committed", new Latency(platform.api(), commits), rate);
            figures.put("changesPerSecond", found.perSecond());
            figures.put("visibleP50Micros", found.micros(500));
            figures.put("visibleP99Micros", found.micros(990));
            List<String> licences = new ArrayList<>();
            for (int i = 0; i < 20; i++) licences.add(platform.licence());
            var whole = run(
                    table,
                    "reservations",
                    new Latency(platform.api(), new Reservations(platform.api(), licences)),
                    rate / 8);
            figures.put("reservationsPerSecond", whole.perSecond());
            figures.put("reservationVisibleP50Micros", whole.micros(500));
            figures.put("reservationVisibleP99Micros", whole.micros(990));
            table.print(System.out);
            figures.put("refused", found.failed() + whole.failed());
            return found.failed() == 0 && found.micros(500) <= 20_000 && found.micros(990) <= 100_000;
        }
    }

    private Latency.Result run(Table table, String name, Latency latency, int perSecond) throws InterruptedException {
        row(table, name + ", just started", perSecond, latency.run(perSecond, warmUp));
        var found = latency.run(perSecond, full ? 60 : 20);
        row(table, name, perSecond, found);
        return found;
    }

    private static void row(Table table, String name, int perSecond, Latency.Result found) {
        table.row(
                name,
                perSecond,
                found.perSecond(),
                found.failed(),
                found.micros(500),
                found.micros(900),
                found.micros(990));
    }

    private boolean rebuild(GatewayAndLicensing platform, int licences) throws IOException {
        long bare = restart(platform);
        long heapBefore = platform.heapMb();
        new Rebuild().tell(platform.bootstrap(), licences);
        long topics = restart(platform);
        long heap = platform.heapMb() - heapBefore;
        long stopping = System.nanoTime();
        platform.stopGateway();
        long kept = millisSince(stopping);
        long bytes = Files.size(platform.snapshot());
        long began = System.nanoTime();
        platform.startGateway();
        long snapshot = millisSince(began);
        var perMillion = new BigDecimal(heap)
                .multiply(new BigDecimal(1_000_000))
                .divide(new BigDecimal(licences), 0, RoundingMode.HALF_UP);
        new Table("ready after", "ms", "of them for " + licences + " licences")
                .row("a start with few licences", bare, "")
                .row("from the topics", topics, topics - bare)
                .row("from the snapshot, then the topics", snapshot, snapshot - bare)
                .print(System.out);
        System.out.println("live heap: " + heap + " MB for them, " + perMillion + " MB a million; snapshot: "
                + (bytes >> 20) + " MB, stopped and written in " + kept + " ms");
        figures.put("licences", licences);
        figures.put("rebuildMillis", topics - bare);
        figures.put("rebuildFromSnapshotMillis", snapshot - bare);
        figures.put("heapMbPerMillion", perMillion);
        figures.put("snapshotMb", bytes >> 20);
        return topics - bare <= 30_000;
    }

    private static long restart(GatewayAndLicensing platform) throws IOException {
        platform.stopGateway();
        platform.forgetSnapshot();
        long began = System.nanoTime();
        platform.startGateway();
        return millisSince(began);
    }

    private static long millisSince(long began) {
        return (System.nanoTime() - began) / 1_000_000;
    }

    private boolean pairs(GatewayAndLicensing platform, int pairs, int known) {
        var measured = new Pairs(platform.api()).run(pairs, known, seed);
        var auc = measured.auc();
        var planted = measured.aucPlanted(PLANTED_PER_CENT);
        System.out.println(pairs + " pairs of a foreign and an absent licence: AUC " + auc + "; with "
                + PLANTED_PER_CENT + " % of the median planted: " + planted);
        figures.put("pairs", pairs);
        figures.put("pairAuc", auc);
        figures.put("plantedAuc", planted);
        return auc.compareTo(LOW) >= 0 && auc.compareTo(HIGH) <= 0 && planted.compareTo(HIGH) > 0;
    }
}
