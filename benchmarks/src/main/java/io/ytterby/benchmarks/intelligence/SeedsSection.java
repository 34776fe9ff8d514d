package io.ytterby.benchmarks.intelligence;

import io.ytterby.benchmarks.Table;
import io.ytterby.diversion.score.Model;
import io.ytterby.worlds.score.Fairness;
import io.ytterby.worlds.score.Report;
import io.ytterby.worlds.trade.Setting.Difficulty;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * Twelve worlds of each difficulty at seeds that nothing was trained on, from the asked seed on: one world has some hundred false alarms, too
 * few to say whether small firms bear more of them. Says world by world what holds, all together how fair it is, to all honest records and
 * to those of firms that are honest, and which first reasons small and large firms are suspected for. Runs only if asked for.
 */
final class SeedsSection implements Section {
    private static final int WORLDS = 12;

    @Override
    public String name() {
        return "seeds";
    }

    @Override
    public boolean usual() {
        return false;
    }

    @Override
    public Figures measure(Asked asked) throws Exception {
        var model = Model.shipped();
        var figures = new LinkedHashMap<String, Object>();
        figures.put("weights", model.version());
        var all = new LinkedHashMap<Difficulty, List<Report>>();
        var table = new Table("worlds", "AUC", "P@1 %", "days", "reason", "small/large", "of honest firms", "holds");
        boolean held = true;
        for (var difficulty : Difficulty.values()) {
            var reports = new ArrayList<Report>();
            for (long seed = asked.seed(); seed < asked.seed() + WORLDS; seed++) {
                var report =
                        PlayedWorld.of(difficulty, seed, model, asked.work()).report();
                reports.add(report);
                row(
                        table,
                        name(difficulty) + " " + seed,
                        report,
                        WorldsSection.holds(difficulty, report) ? "yes" : "no");
            }
            all.put(difficulty, reports);
        }
        var together = new Table(
                "all " + WORLDS,
                "AUC",
                "P@1 %",
                "days",
                "reason",
                "small/large",
                "of honest firms",
                "worlds that hold");
        for (var difficulty : Difficulty.values()) {
            var reports = all.getOrDefault(difficulty, List.of());
            long holding = reports.stream()
                    .filter(report -> WorldsSection.holds(difficulty, report))
                    .count();
            double fair = together(reports, Report::fairness).smallOverLarge();
            double fairToHonest = together(reports, Report::fairnessToHonest).smallOverLarge();
            held &= holding == WORLDS;
            together.row(
                    name(difficulty) + ", medians",
                    three(median(reports, Report::auc)),
                    three(median(reports, Report::precisionAt1)),
                    one(median(reports, Report::medianDays)),
                    three(median(reports, Report::reasonAccuracy)),
                    three(fair),
                    three(fairToHonest),
                    holding + " of " + WORLDS);
            figures.put(name(difficulty), figures(reports, fair, fairToHonest, holding));
        }
        table.print(asked.out());
        together.print(asked.out());
        all.forEach((difficulty, reports) -> reasons(difficulty, reports, asked));
        return new Figures(figures, held);
    }

    private static Map<String, Object> figures(List<Report> reports, double fair, double fairToHonest, long holding) {
        var figures = new LinkedHashMap<String, Object>();
        figures.put("auc", median(reports, Report::auc));
        figures.put("precisionAt1", median(reports, Report::precisionAt1));
        figures.put("medianDays", finite(median(reports, Report::medianDays)));
        figures.put("reasonAccuracy", median(reports, Report::reasonAccuracy));
        figures.put("smallOverLarge", fair);
        figures.put("smallOverLargeOfHonestFirms", fairToHonest);
        figures.put("holding", holding);
        return figures;
    }

    /** JSON has no infinity: half of the rings were never found. */
    private static Object finite(double number) {
        return Double.isFinite(number) ? number : "never";
    }

    private static void row(Table table, String name, Report report, String holds) {
        table.row(
                name,
                three(report.auc()),
                three(report.precisionAt1()),
                one(report.medianDays()),
                three(report.reasonAccuracy()),
                three(report.fairness().smallOverLarge()),
                three(report.fairnessToHonest().smallOverLarge()),
                holds);
    }

    /** Of a thousand honest records of each size, how many are among the best 1 % for each first reason. */
    private static void reasons(Difficulty difficulty, List<Report> reports, Asked asked) {
        var records = together(reports, Report::fairness).records();
        double small = records.small() / 1000.0;
        double large = records.large() / 1000.0;
        var names = new TreeMap<String, double[]>();
        for (var report : reports)
            report.falseAlarms().forEach((name, one) -> {
                var sums = names.computeIfAbsent(name, none -> new double[2]);
                sums[0] += one.small();
                sums[1] += one.large();
            });
        var table = new Table("false alarms of 1,000, " + name(difficulty), "small", "large", "records of small");
        names.forEach(
                (name, sums) -> table.row(name, three(sums[0] / small), three(sums[1] / large), Math.round(sums[0])));
        table.print(asked.out());
    }

    /** Of all worlds together. */
    private static Fairness together(List<Report> reports, Function<Report, Fairness> of) {
        return reports.stream().map(of).reduce(Fairness.NONE, Fairness::plus);
    }

    private static double median(List<Report> reports, ToDoubleFunction<Report> of) {
        var sorted = reports.stream().mapToDouble(of).sorted().toArray();
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    private static String name(Difficulty difficulty) {
        return difficulty.name().toLowerCase(Locale.ROOT);
    }

    private static String one(double number) {
        return Double.isFinite(number) ? String.format(Locale.ROOT, "%.1f", number) : "never";
    }

    private static String three(double number) {
        return String.format(Locale.ROOT, "%.3f", number);
    }
}
