package io.ytterby.benchmarks.spectra;

import io.ytterby.benchmarks.JsonLine;
import io.ytterby.spectralab.Level;
import io.ytterby.spectralab.Nuisance;
import io.ytterby.spectralab.Recipe;
import io.ytterby.spectralab.Recipes;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Rare earths in simulated and in measured spectra: found, missed, and seen where there are none. */
@Command(
        name = "spectra",
        mixinStandardHelpOptions = true,
        description = {
            "How much of a rare earth is found in other goods, at 1 %% and 0.1 %% false alarms, with 95 %% bounds; how near that",
            "is to what counting statistics allow; false alarms and added lines on measured spectra; how long it takes; and",
            "the same spectra by PyMca, where it is installed."
        })
public final class SpectraBench implements Callable<Integer> {
    @Option(
            names = "--full",
            description =
                    "5,000 honest goods for each threshold, 5,000 others to try it on, 1,000 that hide something.")
    private boolean full;

    @Option(
            names = "--honest",
            description = "Honest goods for each threshold, and as many to try it on: ${DEFAULT-VALUE}.")
    private int honest = 200;

    @Option(names = "--guilty", description = "Goods that hide something, for each case: ${DEFAULT-VALUE}.")
    private int guilty = 200;

    @Option(names = "--seed", description = "Another seed, other measurements: ${DEFAULT-VALUE}.")
    private long seed = 1;

    @Option(names = "--data", description = "Folder of measured spectra; by default ../shared/data of the checkout.")
    private Path data = Path.of(System.getProperty("ytterby.home", "."), "..", "shared", "data");

    @Option(names = "--threads", description = "At work at once: ${DEFAULT-VALUE}.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--peers",
            description = "Gives the same spectra to PyMca too, some minutes; --full does so always.")
    private boolean peers;

    private final Map<String, Object> figures = new LinkedHashMap<>();

    @Override
    public Integer call() throws Exception {
        var analyst = new PlatformAnalyst();
        boolean holds;
        try (var crew = new Crew(threads)) {
            var goods = new Goods(analyst, crew, seed);
            holds = detection(goods);
            limits(goods);
            holds &= measured(analyst, crew);
            pace(goods, analyst);
            if (peers || full) race(goods);
        }
        figures.put("holds", holds);
        System.out.println();
        System.out.println(JsonLine.of(figures));
        return holds ? 0 : 1;
    }

    private int honest() {
        return full ? 5_000 : honest;
    }

    private int guilty() {
        return full ? 1_000 : guilty;
    }

    private boolean detection(Goods goods) throws InterruptedException {
        var all = new ArrayList<Judged>();
        for (var each : DetectionCase.MATCHED) all.add(Judged.of(each, goods, honest(), honest(), guilty()));
        for (var each : DetectionCase.MISMATCHED) all.add(Judged.of(each, goods, honest(), honest(), guilty()));
        Print.detection(all, honest(), guilty());
        figures.put("honest", honest());
        figures.put("guilty", guilty());
        figures.put("cases", all.stream().map(Judged::figures).toList());
        return all.stream().allMatch(Judged::holds);
    }

    private void limits(Goods goods) throws InterruptedException {
        var all = new ArrayList<DetectionLimit>();
        for (var each : List.of(
                Map.entry(Recipes.PIGMENT, "Dy"), Map.entry(Recipes.NICKEL, "Tb"), Map.entry(Recipes.GLAZE, "Nd")))
            all.add(DetectionLimit.of(
                    each.getKey(), each.getValue(), goods, threshold(goods, each.getKey()), full ? 300 : 25));
        Print.limits(all);
        figures.put("limits", all.stream().map(DetectionLimit::figures).toList());
    }

    private Threshold threshold(Goods goods, Recipe recipe) throws InterruptedException {
        return Threshold.of(goods.scores(recipe, Level.BENIGN, Nuisance.USUAL, Goods.CALIBRATION, honest()), 0.01);
    }

    private boolean measured(Analyst analyst, Crew crew) throws InterruptedException {
        var real = new RealSpectra(data.resolve("inspection"));
        if (real.benign().isEmpty()) {
            System.out.println("\nNo measured spectra in " + data.resolve("inspection") + ": that part is left out.");
            return true;
        }
        var hybrid = new Hybrid(real, analyst, crew, full ? 100 : 40);
        var honest = hybrid.honest();
        var spiked = hybrid.spiked();
        Print.measured(honest, spiked);
        figures.put("measuredHonest", honest.stream().map(Hybrid.Row::figures).toList());
        figures.put(
                "measuredHonestLeaveOneOut",
                honest.stream().map(each -> Figures.of(each.leftOut(honest))).toList());
        figures.put("measuredSpiked", spiked.stream().map(Hybrid.Row::figures).toList());
        return honest.stream().allMatch(Hybrid.Row::holds) && spiked.stream().allMatch(Hybrid.Row::holds);
    }

    private void pace(Goods goods, Analyst analyst) {
        var pace = Pace.of(goods, analyst, full ? 1_000 : 100);
        System.out.printf(
                "%nOne core, 2048 channels: %.0f analyses a second; file to verdict %.1f ms p50, %.1f ms p99.%n",
                pace.perSecond(), pace.quantile(0.5), pace.quantile(0.99));
        figures.put("pace", pace.figures());
    }

    private void race(Goods goods) throws InterruptedException {
        var race = PyMcaRace.run(goods, full ? 400 : 100);
        System.out.println();
        race.print(System.out);
        figures.put("pymca", race.figures());
    }
}
