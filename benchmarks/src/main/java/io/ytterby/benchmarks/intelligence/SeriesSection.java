package io.ytterby.benchmarks.intelligence;

import io.ytterby.benchmarks.Table;
import io.ytterby.diversion.surge.ChangePoint;
import io.ytterby.diversion.surge.CreepingRise;
import io.ytterby.diversion.surge.RareCount;
import io.ytterby.diversion.surge.SuddenRise;
import io.ytterby.diversion.surge.SurgePair;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Real monthly exports of China before the controls, with growth injected: the pair of tests beside each alone and two others. */
final class SeriesSection implements Section {
    private static final String FILE = "cn_exports_hs6_partner_monthly_2017_2024.csv";
    /** The sum alone, made to alarm as often as the pair does: a test that alarms more finds more, and that is no merit. */
    private static final double AS_OFTEN = 3.8;

    private static final int FIVEFOLD = 2;

    @Override
    public String name() {
        return "series";
    }

    @Override
    public Figures measure(Asked asked) throws Exception {
        var file = asked.data().resolve(FILE);
        if (!Files.exists(file)) {
            asked.out().println("skipped: there is no " + file);
            return new Figures(Map.of("skipped", true), true);
        }
        var series = ChinaSeries.read(file);
        var races = List.of(
                SurgeRace.run("robust z > 3.5", SuddenRise.USUAL, series, asked.seed()),
                SurgeRace.run("CUSUM", CreepingRise.USUAL, series, asked.seed()),
                SurgeRace.run("negative binomial", RareCount.USUAL, series, asked.seed()),
                SurgeRace.run("BOCPD", ChangePoint.USUAL, series, asked.seed()),
                SurgeRace.run("CUSUM, as often as the pair", new CreepingRise(AS_OFTEN), series, asked.seed()),
                SurgeRace.run("pair, as seldom as CUSUM", SurgePair.SELDOM, series, asked.seed()),
                SurgeRace.run("pair", SurgePair.USUAL, series, asked.seed()));
        var table = new Table("on " + series.size() + " series", "false/year", "x2", "x3", "x5", "x10", "months at x5");
        published(table);
        races.forEach(race -> table.row(row(race)));
        table.print(asked.out());
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("series", series.size());
        races.forEach(race -> values.put(
                race.name(),
                Map.of(
                        "falsePerYear", race.falseAlarms(),
                        "recallX5", race.recall()[FIVEFOLD],
                        "delayX5", race.delay()[FIVEFOLD])));
        var pair = races.getLast();
        var alone = races.get(1);
        return new Figures(values, pair.recall()[FIVEFOLD] > alone.recall()[FIVEFOLD]);
    }

    /** As they were published, on ramps of another shape: the rows below them are measured here, on the same ramps as the pair. */
    private static void published(Table table) {
        table.row("published: robust z", 0.23, 0.00, 0.06, 0.12, 0.31, 0.4);
        table.row("published: CUSUM", 0.32, 0.15, 0.31, 0.59, 0.77, 2.5);
        table.row("published: negative binomial", 0.21, 0.12, 0.14, 0.28, 0.59, 0.5);
        table.row("published: BOCPD", 0.08, 0.03, 0.08, 0.15, 0.23, 1.2);
    }

    private static Object[] row(SurgeRace race) {
        var cells = new ArrayList<Object>();
        cells.add(race.name());
        cells.add(two(race.falseAlarms()));
        for (double recall : race.recall()) cells.add(two(recall));
        cells.add(String.format(Locale.ROOT, "%.1f", race.delay()[FIVEFOLD]));
        return cells.toArray();
    }

    private static String two(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }
}
