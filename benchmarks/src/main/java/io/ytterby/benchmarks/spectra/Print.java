package io.ytterby.benchmarks.spectra;

import io.ytterby.benchmarks.Table;
import java.util.List;
import java.util.Locale;

/** The tables that people read. */
final class Print {
    private Print() {}

    static void detection(List<Judged> all, int honest, int guilty) {
        System.out.printf(
                "HH50, 60 s. Thresholds from %d honest goods each, tried on %d others and %d that hide something;%n"
                        + "95 %% bounds; no answer is a miss. By element: each set against what honest goods of the kind show of it.%n"
                        + "Own: what the analysis itself decides.%n%n",
                honest, honest, guilty);
        var table = new Table(
                "case",
                "asked",
                "found at 1 %",
                "at 0.1 %",
                "named",
                "false alarms",
                "own: found",
                "own: false",
                "no answer",
                "");
        for (var each : all)
            table.row(
                    each.asked().name() + (each.isMismatched() ? ", mismatch" : ""),
                    ">= " + each.asked().asked(),
                    each.found(),
                    honest < 999 ? "-" : each.foundRarely(),
                    rate(each.named()),
                    each.falseAlarms(),
                    rate(each.foundByElement()),
                    rate(each.falseByElement()),
                    rate(each.ownFound()),
                    rate(each.ownFalseAlarms()),
                    rate(each.noAnswer()),
                    each.holds() ? "holds" : "DOES NOT HOLD");
        table.print(System.out);
    }

    private static String rate(Share share) {
        return share.of() == 0 ? "-" : String.format(Locale.ROOT, "%.3f", share.rate());
    }

    static void limits(List<DetectionLimit> all) {
        System.out.printf(
                "%nLeast that is found at 1 %% false alarms, wt%%, beside an analysis that reaches the Cramer-Rao bound%n%n");
        var table = new Table("goods", "element", "50 %", "ideal", "95 %", "ideal");
        for (var each : all)
            table.row(
                    each.recipe().name(),
                    each.element(),
                    wtPct(each.half()),
                    wtPct(each.idealHalf()),
                    wtPct(each.most()),
                    wtPct(each.idealMost()));
        table.print(System.out);
    }

    private static String wtPct(double value) {
        return Double.isFinite(value) ? String.format(Locale.ROOT, "%.3f", value) : "not reached";
    }

    static void measured(List<Hybrid.Row> honest, List<Hybrid.Row> spiked) {
        System.out.printf(
                "%nMeasured spectra (none is known to the analysis), halved again and again; added: one wt%% equivalent.%nLeft out: alarms by a threshold that the others' halvings give.%n%n");
        var table = new Table("goods", "added", "alarms", "no answer", "named", "score / threshold", "left out", "");
        for (var rows : List.of(honest, spiked))
            for (var each : rows)
                table.row(
                        each.goods(),
                        each.element() == null ? "nothing" : each.element(),
                        each.alarms(),
                        rate(each.inconclusive()),
                        rate(each.named()),
                        String.format(Locale.ROOT, "%.2f", each.strength()),
                        each.element() == null ? rate(each.leftOut(honest)) : "",
                        each.holds() ? "holds" : "DOES NOT HOLD");
        table.print(System.out);
    }
}
