package io.ytterby.benchmarks.intelligence;

import io.ytterby.benchmarks.Table;
import io.ytterby.diversion.score.Model;
import io.ytterby.worlds.score.Report;
import io.ytterby.worlds.trade.Setting.Difficulty;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** A world of each difficulty, at a seed that nothing was trained on, held against the targets. */
final class WorldsSection implements Section {
    private static final double UNFAIR = 1.5;

    /** What must hold: the least area, precision and share of right reasons, and the most days. */
    private record Target(double auc, double precision, double days, double reasons) {}

    private static final Map<Difficulty, Target> TARGETS = Map.of(
            Difficulty.EASY, new Target(0.98, 0.85, 7, 0),
            Difficulty.MEDIUM, new Target(0.93, 0.60, 21, 0.8),
            Difficulty.HARD, new Target(0.80, 0.30, 60, 0));

    @Override
    public String name() {
        return "worlds";
    }

    @Override
    public Figures measure(Asked asked) throws Exception {
        var model = Model.shipped();
        var figures = new LinkedHashMap<String, Object>();
        figures.put("weights", model.version());
        var table = new Table(
                "worlds, seed " + asked.seed(),
                "records",
                "AUC",
                "P@1 %",
                "days",
                "p90",
                "reason",
                "small/large",
                "of honest firms",
                "ECE",
                "tonnes stopped",
                "false/1000",
                "records/s",
                "holds");
        boolean held = true;
        for (var difficulty : Difficulty.values()) {
            var played = PlayedWorld.of(difficulty, asked.seed(), model, asked.work());
            var report = played.report();
            boolean holds = holds(difficulty, report);
            held &= holds;
            long pace = Math.round(played.records() / (played.nanos() / 1e9));
            table.row(
                    difficulty.name().toLowerCase(Locale.ROOT),
                    report.records(),
                    three(report.auc()),
                    three(report.precisionAt1()),
                    one(report.medianDays()),
                    one(report.p90Days()),
                    three(report.reasonAccuracy()),
                    three(report.fairness().smallOverLarge()),
                    three(report.fairnessToHonest().smallOverLarge()),
                    three(report.calibrationError()),
                    one(report.tonnesStopped()) + " of " + one(report.tonnesPlanted()),
                    one(report.falsePer1000()),
                    pace,
                    holds ? "yes" : "no");
            figures.put(difficulty.name().toLowerCase(Locale.ROOT), figures(played, pace, holds));
        }
        table.print(asked.out());
        return new Figures(figures, held);
    }

    /** Whether a world of this difficulty shows all that it must. */
    static boolean holds(Difficulty difficulty, Report report) {
        var target = TARGETS.get(difficulty);
        return target != null
                && report.auc() >= target.auc()
                && report.precisionAt1() >= target.precision()
                && report.medianDays() <= target.days()
                && report.reasonAccuracy() >= target.reasons()
                && report.fairness().smallOverLarge() <= UNFAIR;
    }

    private static Map<String, Object> figures(PlayedWorld played, long pace, boolean holds) {
        var report = played.report();
        var figures = new LinkedHashMap<String, Object>();
        figures.put("auc", report.auc());
        figures.put("precisionAt1", report.precisionAt1());
        figures.put("medianDays", finite(report.medianDays()));
        figures.put("p90Days", finite(report.p90Days()));
        figures.put("reasonAccuracy", report.reasonAccuracy());
        figures.put("ringsFound", report.ringsFound());
        figures.put("rings", report.rings());
        figures.put("smallOverLarge", report.fairness().smallOverLarge());
        figures.put("smallOverLargeOfHonestFirms", report.fairnessToHonest().smallOverLarge());
        figures.put("calibrationError", report.calibrationError());
        figures.put("tonnesStopped", report.tonnesStopped());
        figures.put("tonnesPlanted", report.tonnesPlanted());
        figures.put("falsePer1000", report.falsePer1000());
        var schemes = new LinkedHashMap<String, Object>();
        report.schemes().forEach((name, one) -> schemes.put(name, one.recallAt1()));
        figures.put("recallAt1", schemes);
        figures.put("recordsPerSecond", pace);
        figures.put("cells", played.cells());
        figures.put("cellBytes", played.bytes());
        figures.put("holds", holds);
        return figures;
    }

    /** JSON has no infinity: half of the rings were never found. */
    private static Object finite(double number) {
        return Double.isFinite(number) ? number : "never";
    }

    private static String one(double number) {
        return Double.isFinite(number) ? String.format(Locale.ROOT, "%.1f", number) : "never";
    }

    private static String three(double number) {
        return String.format(Locale.ROOT, "%.3f", number);
    }
}
