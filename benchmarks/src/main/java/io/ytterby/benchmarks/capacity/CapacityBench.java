package io.ytterby.benchmarks.capacity;

import io.ytterby.benchmarks.JsonLine;
import io.ytterby.benchmarks.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How many replicas, and how much disk, a year of trade takes. */
@Command(
        name = "capacity",
        mixinStandardHelpOptions = true,
        description =
                "Draws a year of trade, plays each service's fullest hour with measured costs, and says what it takes:"
                        + " replicas, waits, rows, gigabytes. Measures nothing itself; docs/guide/capacity.md explains it.")
public final class CapacityBench implements Callable<Integer> {
    @Option(names = "--tonnes", description = "Mined a year, in rare earth oxide; without it: 270,000.")
    private @Nullable Long tonnes;

    @Option(names = "--ports", description = "Without it: 50.")
    private @Nullable Long ports;

    @Option(names = "--buyers", description = "Organisations that buy; without it: 2,000.")
    private @Nullable Long buyers;

    @Option(names = "--seed", description = "Of everything that is drawn: ${DEFAULT-VALUE}.")
    private long seed = 17;

    @Option(names = "--inputs", paramLabel = "FILE", description = "Your own numbers, in the shape of inputs.json.")
    private @Nullable Path file;

    @Option(names = "--svg", paramLabel = "FILE", description = "Also draw the fullest days.")
    private @Nullable Path svg;

    @Option(names = "--show-inputs", description = "Also print each number that it starts from, and its basis.")
    private boolean showInputs;

    private CapacityBench() {}

    @Override
    public Integer call() throws IOException {
        var inputs = inputs();
        var random = new SplittableRandom(seed);
        var year = Year.draw(Traffic.of(inputs), inputs.of("rhythm.unrest"), random.split());
        var harbours = Ports.draw(
                (int) inputs.of("plan.ports"), Traffic.declarations(inputs), Rhythm.trade(inputs), random.split());
        var sizings = new ArrayList<Sizing>();
        for (var station : Station.values()) sizings.add(Sizing.of(year, station, inputs, random.split()));
        if (showInputs) printInputs(inputs);
        printYear(year);
        printSizings(sizings, inputs.of("limit.utilisation"));
        var storage = Storage.of(year, inputs);
        printDisks(storage);
        printPorts(harbours);
        if (svg != null) Files.writeString(svg, Picture.of(year));
        System.out.println(JsonLine.of(figures(sizings, storage, harbours)));
        return sizings.stream().allMatch(one -> one.holds(inputs)) ? 0 : 1;
    }

    private Inputs inputs() throws IOException {
        var inputs = file == null ? Inputs.shipped() : Inputs.of(file);
        if (tonnes != null) inputs = inputs.with("plan.tonnes", tonnes);
        if (ports != null) inputs = inputs.with("plan.ports", ports);
        return buyers == null ? inputs : inputs.with("plan.buyers", buyers);
    }

    private static void printInputs(Inputs inputs) {
        var table = new Table("input", "value", "unit", "source", "basis");
        for (var input : inputs.all())
            table.row(input.name(), input.value().toPlainString(), input.unit(), input.source(), input.basis());
        table.print(System.out);
        System.out.println();
    }

    private static void printYear(Year year) {
        var table = new Table("in a year", "count", "fullest hour", "us each, all services", "GB stored");
        for (int flow = 0; flow < year.flows().size(); flow++) {
            long fullest = 0;
            for (int hour = 0; hour < Rhythm.HOURS; hour++) fullest = Math.max(fullest, year.count(flow, hour));
            var one = year.flows().get(flow);
            double micros = one.micros().entrySet().stream()
                    .filter(cost -> cost.getKey() != Station.RELAYS)
                    .mapToDouble(cost -> cost.getValue())
                    .sum();
            table.row(
                    one.name(),
                    text("%,d", year.total(flow)),
                    text("%,d", fullest),
                    text("%,.0f", micros),
                    text("%,.1f", Storage.gigabytes(year, flow)));
        }
        table.print(System.out);
        System.out.println();
    }

    private static void printSizings(List<Sizing> sizings, double limit) {
        var table = new Table(
                "at its fullest hour",
                "when",
                "arrivals",
                "cores filled",
                "a year's mean",
                "replicas",
                "p99 wait ms",
                "carries, times this");
        for (var one : sizings)
            table.row(
                    one.station().title(),
                    Rhythm.BEGIN.plusHours(one.hour()).toString(),
                    text("%,d", one.arrivals()),
                    text("%.3f", one.cores()),
                    text("%.3f", one.meanCores()),
                    one.replicas(),
                    text("%.1f", one.p99Millis()),
                    text("%,.0f", one.times(limit)));
        table.print(System.out);
        System.out.println();
    }

    private static void printDisks(Storage storage) {
        var table = new Table("a year leaves", "");
        table.row("million rows in the databases", text("%,.0f", storage.rows() / 1e6));
        table.row("GB in the databases, with indexes", text("%,.0f", storage.gigabytes()));
        table.row("GB of documents beside them", text("%,.0f", storage.documentGigabytes()));
        table.row("GB on topics, each copy", text("%,.0f", storage.topicGigabytes()));
        table.row("GB of PostgreSQL's log, a day", text("%,.1f", storage.walGigabytes()));
        table.row("million things in each gateway's memory", text("%,.2f", storage.things() / 1e6));
        table.row("GB of heap for them", text("%,.2f", storage.gatewayGigabytes()));
        table.row("GB of a gateway's snapshot", text("%,.2f", storage.snapshotGigabytes()));
        table.print(System.out);
        System.out.println();
    }

    private static void printPorts(Ports harbours) {
        System.out.printf(
                Locale.ROOT,
                "The busiest port has %.0f %% of all declarations and %d in its fullest hour; the one in the middle %,d a year.%n",
                100 * harbours.busiestShare(),
                harbours.busiestHour(),
                harbours.median());
    }

    private Map<String, Object> figures(List<Sizing> sizings, Storage storage, Ports harbours) {
        var figures = new LinkedHashMap<String, Object>();
        figures.put("seed", seed);
        for (var one : sizings) {
            var name = one.station().name().toLowerCase(Locale.ROOT);
            figures.put(name + "Cores", Double.valueOf(text("%.3f", one.cores())));
            figures.put(name + "Replicas", one.replicas());
            figures.put(name + "P99WaitMs", Double.valueOf(text("%.1f", one.p99Millis())));
        }
        figures.put("rows", Math.round(storage.rows()));
        figures.put("databaseGb", Math.round(storage.gigabytes()));
        figures.put("documentGb", Math.round(storage.documentGigabytes()));
        figures.put("gatewayHeapGb", Double.valueOf(text("%.2f", storage.gatewayGigabytes())));
        figures.put("topicGb", Math.round(storage.topicGigabytes()));
        figures.put("busiestPortHour", harbours.busiestHour());
        return figures;
    }

    private static String text(String format, Object value) {
        return String.format(Locale.ROOT, format, value);
    }
}
