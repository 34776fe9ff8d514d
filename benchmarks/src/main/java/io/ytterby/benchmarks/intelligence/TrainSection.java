package io.ytterby.benchmarks.intelligence;

import io.ytterby.benchmarks.Table;
import io.ytterby.diversion.cell.MapCells;
import io.ytterby.diversion.record.TradeRecord;
import io.ytterby.diversion.score.Assessor;
import io.ytterby.diversion.score.Assessor.Assessed;
import io.ytterby.diversion.score.Model;
import io.ytterby.diversion.score.Training;
import io.ytterby.diversion.world.Replay;
import io.ytterby.diversion.world.WorldFolder;
import io.ytterby.worlds.trade.Setting.Difficulty;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.regex.Pattern;

/**
 * Trains the weights anew, from those that are shipped, in three rounds: worlds of seeds 1 to 4 of each difficulty, of which only what an
 * inspection would see is learned. Inspected is the 2 % with the highest score by the weights of the round before, and 5 % of the others at
 * random; each counts by the inverse of its propensity. Then worlds of seeds 51 and 52, which it has not seen, are judged by the weights before
 * and after. Runs only if asked for; writes {@code weights.csv} into the current folder.
 */
final class TrainSection implements Section {
    private static final int ROUNDS = 3;
    private static final int WORLDS = 4;
    private static final long[] JUDGED = {51, 52};
    private static final double BEST = 0.02;
    private static final double RANDOM = 0.05;
    private static final Pattern PLANTED = Pattern.compile("\"record\":\"([^\"]+)\",\"scheme\":\"(S[0-9])\"");

    @Override
    public String name() {
        return "train";
    }

    @Override
    public boolean usual() {
        return false;
    }

    private record Trained(Path world, Set<String> planted, long dice) {}

    private record Judged(String record, double logOdds, Training.Row row) {}

    @Override
    public Figures measure(Asked asked) throws Exception {
        var before = Model.shipped();
        var worlds = worlds(asked);
        var model = before;
        int inspections = 0;
        for (int round = 1; round <= ROUNDS; round++) {
            var training = new Training();
            for (var world : worlds) inspect(world, model, training);
            model = training.fit(model, "worlds-6");
            inspections += training.size();
        }
        var file = Path.of("weights.csv");
        Files.writeString(file, model.write());
        compare(before, model, asked);
        asked.out().println("trained on " + inspections + " inspections; written to " + file.toAbsolutePath());
        return new Figures(Map.of("inspections", inspections), true);
    }

    private static List<Trained> worlds(Asked asked) throws Exception {
        var all = new ArrayList<Trained>();
        for (var difficulty : Difficulty.values())
            for (int seed = 1; seed <= WORLDS; seed++) {
                var world = asked.work().resolve(difficulty + "-" + seed);
                var truth = asked.work().resolve(difficulty + "-" + seed + "-truth");
                PlayedWorld.make(difficulty, seed, world, truth);
                all.add(new Trained(world, planted(truth.resolve("truth.ndjson")), seed * 31L + difficulty.ordinal()));
            }
        return all;
    }

    private static void inspect(Trained world, Model before, Training training) throws Exception {
        var judged = new ArrayList<Judged>();
        Replay.play(new WorldFolder(world.world()), new Assessor(before), new MapCells(), new Replay.Listener() {
            @Override
            public void judged(TradeRecord record, Assessed assessed) {
                var findings = assessed.findings();
                judged.add(new Judged(record.id(), before.logOdds(findings), Training.row(findings)));
            }
        });
        double line = line(judged);
        var dice = new SplittableRandom(world.dice());
        for (var one : judged) {
            boolean best = one.logOdds() >= line;
            if (best || dice.nextDouble() < RANDOM)
                training.add(one.row(), world.planted().contains(one.record()), best ? 1 : RANDOM);
        }
    }

    private static double line(List<Judged> judged) {
        var sorted = judged.stream().mapToDouble(Judged::logOdds).sorted().toArray();
        return sorted[(int) ((1 - BEST) * (sorted.length - 1))];
    }

    private static void compare(Model before, Model after, Asked asked) throws Exception {
        var table = new Table(
                "weights before and after, on worlds that neither saw", "AUC", "P@1 %", "reason", "small/large");
        for (var difficulty : Difficulty.values())
            for (long seed : JUDGED)
                for (var model : List.of(before, after)) {
                    var report = PlayedWorld.of(difficulty, seed, model, asked.work())
                            .report();
                    table.row(
                            difficulty.name().toLowerCase(Locale.ROOT) + " " + seed + ", " + model.version(),
                            three(report.auc()),
                            three(report.precisionAt1()),
                            three(report.reasonAccuracy()),
                            three(report.fairness().smallOverLarge()));
                }
        table.print(asked.out());
    }

    private static String three(double number) {
        return String.format(Locale.ROOT, "%.3f", number);
    }

    private static Set<String> planted(Path truth) throws Exception {
        var planted = new HashSet<String>();
        try (var lines = Files.lines(truth)) {
            lines.map(PLANTED::matcher).filter(java.util.regex.Matcher::find).forEach(one -> planted.add(one.group(1)));
        }
        return planted;
    }
}
