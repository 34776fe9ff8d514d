package io.ytterby.benchmarks.intelligence;

import io.ytterby.diversion.cell.MapCells;
import io.ytterby.diversion.feature.Findings;
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
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.regex.Pattern;

/**
 * Trains the weights that are shipped, anew: worlds of seeds 1 to 3 of each difficulty, of which only what an inspection would see is
 * learned. Inspected is the 2 % with the highest score by the weights before, and 5 % of the others at random; each counts by the inverse of
 * its propensity. Runs only if asked for; writes {@code weights.csv} into the current folder.
 */
final class TrainSection implements Section {
    private static final int WORLDS = 3;
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

    private record Judged(String record, double logOdds, Findings findings) {}

    @Override
    public Figures measure(Asked asked) throws Exception {
        var before = Model.shipped();
        var training = new Training();
        for (var difficulty : Difficulty.values())
            for (int seed = 1; seed <= WORLDS; seed++) inspect(difficulty, seed, before, training, asked);
        var model = training.fit(before, "worlds-1-to-" + WORLDS);
        var file = Path.of("weights.csv");
        Files.writeString(file, model.write());
        asked.out().println("trained on " + training.size() + " inspections; written to " + file.toAbsolutePath());
        return new Figures(Map.of("inspections", training.size()), true);
    }

    private static void inspect(Difficulty difficulty, long seed, Model before, Training training, Asked asked)
            throws Exception {
        var world = asked.work().resolve(difficulty + "-" + seed);
        var truth = asked.work().resolve(difficulty + "-" + seed + "-truth");
        PlayedWorld.make(difficulty, seed, world, truth);
        var judged = new ArrayList<Judged>();
        Replay.play(new WorldFolder(world), new Assessor(before), new MapCells(), new Replay.Listener() {
            @Override
            public void judged(TradeRecord record, Assessed assessed) {
                judged.add(new Judged(record.id(), before.logOdds(assessed.findings()), assessed.findings()));
            }
        });
        var planted = planted(truth.resolve("truth.ndjson"));
        double line = line(judged);
        var dice = new SplittableRandom(seed * 31 + difficulty.ordinal());
        for (var one : judged) {
            boolean best = one.logOdds() >= line;
            if (best || dice.nextDouble() < RANDOM)
                training.add(one.findings(), planted.contains(one.record()), best ? 1 : RANDOM);
        }
    }

    private static double line(List<Judged> judged) {
        var sorted = judged.stream().mapToDouble(Judged::logOdds).sorted().toArray();
        return sorted[(int) ((1 - BEST) * (sorted.length - 1))];
    }

    private static Set<String> planted(Path truth) throws Exception {
        var planted = new HashSet<String>();
        try (var lines = Files.lines(truth)) {
            lines.map(PLANTED::matcher).filter(java.util.regex.Matcher::find).forEach(one -> planted.add(one.group(1)));
        }
        return planted;
    }
}
