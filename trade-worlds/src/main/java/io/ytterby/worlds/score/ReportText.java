package io.ytterby.worlds.score;

import java.util.Locale;

/** A report as a table for people, and as one JSON line for machines. What there is no number for is null there and a dash here. */
public final class ReportText {
    private final StringBuilder text = new StringBuilder();

    private ReportText() {}

    public static String table(Report report) {
        var table = new ReportText();
        table.line(
                "records",
                String.format(
                        Locale.ROOT,
                        "%d, %d in schemes (%.2f %%)",
                        report.records(),
                        report.planted(),
                        100.0 * report.planted() / report.records()));
        table.line(
                "AUC; average precision",
                String.format(Locale.ROOT, "%s; %s", number(report.auc(), 3), number(report.averagePrecision(), 3)));
        table.line(
                "precision at 1 %; 5 %",
                String.format(
                        Locale.ROOT, "%s; %s", number(report.precisionAt1(), 3), number(report.precisionAt5(), 3)));
        table.line(
                "top reason right",
                String.format(
                        Locale.ROOT, "%s of the planted ones in the best 1 %%", number(report.reasonAccuracy(), 3)));
        table.line(
                "rings found",
                String.format(
                        Locale.ROOT,
                        "%d of %d; median %s days, p90 %s days",
                        report.ringsFound(),
                        report.rings(),
                        number(report.medianDays(), 1),
                        number(report.p90Days(), 1)));
        table.line(
                "tonnes stopped",
                String.format(
                        Locale.ROOT,
                        "%s of %s (S7 not counted)",
                        number(report.tonnesStopped(), 1),
                        number(report.tonnesPlanted(), 1)));
        table.line(
                "inspected",
                String.format(
                        Locale.ROOT,
                        "%.2f %% of records; %s honest ones of 1,000",
                        100 * report.inspectedShare(),
                        number(report.falsePer1000(), 2)));
        table.line(
                "false alarms",
                String.format(
                        Locale.ROOT,
                        "small %s %%, large %s %%, small over large %s; of honest firms %s",
                        number(100 * report.fairness().small(), 3),
                        number(100 * report.fairness().large(), 3),
                        number(report.fairness().smallOverLarge(), 2),
                        number(report.fairnessToHonest().smallOverLarge(), 2)));
        table.line("calibration error", String.format(Locale.ROOT, "%s", number(report.calibrationError(), 4)));
        table.text.append(String.format(
                Locale.ROOT,
                "%n%-8s%8s%10s%10s%10s%8s%8s%12s%12s%n",
                "scheme",
                "records",
                "recall@1",
                "recall@5",
                "reason",
                "rings",
                "found",
                "median d",
                "stopped t"));
        report.schemes()
                .forEach((name, one) -> table.text.append(String.format(
                        Locale.ROOT,
                        "%-8s%8d%10s%10s%10s%8d%8d%12s%12s%n",
                        name,
                        one.records(),
                        number(one.recallAt1(), 2),
                        number(one.recallAt5(), 2),
                        number(one.reasonAccuracy(), 2),
                        one.rings(),
                        one.found(),
                        number(one.medianDays(), 1),
                        number(one.tonnesStopped(), 1))));
        table.text.append(String.format(Locale.ROOT, "%nhonest, and in the best 1 %%, small + large:"));
        report.falseAlarms()
                .forEach((name, one) ->
                        table.text.append(String.format(Locale.ROOT, " %s %d + %d", name, one.small(), one.large())));
        table.text.append(String.format(Locale.ROOT, "%nhonest, and inspected, %%:"));
        report.alarmsByConfounder()
                .forEach((name, share) -> table.text.append(String.format(Locale.ROOT, " %s %.1f", name, 100 * share)));
        return table.text.append(System.lineSeparator()).toString();
    }

    private void line(String name, String value) {
        text.append(String.format(Locale.ROOT, "%-24s", name)).append(value).append(System.lineSeparator());
    }

    private static String number(double value, int digits) {
        return Double.isFinite(value) ? String.format(Locale.ROOT, "%." + digits + "f", value) : "-";
    }

    public static String json(Report report) {
        var json = new ReportText();
        json.text.append('{');
        json.field("records", report.records());
        json.field("planted", report.planted());
        json.field("auc", report.auc());
        json.field("averagePrecision", report.averagePrecision());
        json.field("precisionAt1", report.precisionAt1());
        json.field("precisionAt5", report.precisionAt5());
        json.field("reasonAccuracy", report.reasonAccuracy());
        json.field("rings", report.rings());
        json.field("ringsFound", report.ringsFound());
        json.field("medianDays", report.medianDays());
        json.field("p90Days", report.p90Days());
        json.field("tonnesPlanted", report.tonnesPlanted());
        json.field("tonnesStopped", report.tonnesStopped());
        json.field("inspectedShare", report.inspectedShare());
        json.field("falsePer1000", report.falsePer1000());
        json.field("falseSmall", report.fairness().small());
        json.field("falseLarge", report.fairness().large());
        json.field("smallOverLarge", report.fairness().smallOverLarge());
        json.field("smallOverLargeOfHonest", report.fairnessToHonest().smallOverLarge());
        json.field("calibrationError", report.calibrationError());
        json.open("schemes");
        report.schemes().forEach((name, one) -> {
            json.open(name);
            json.field("records", one.records());
            json.field("recallAt1", one.recallAt1());
            json.field("recallAt5", one.recallAt5());
            json.field("reasonAccuracy", one.reasonAccuracy());
            json.field("rings", one.rings());
            json.field("ringsFound", one.found());
            json.field("medianDays", one.medianDays());
            json.field("tonnesPlanted", one.tonnesPlanted());
            json.field("tonnesStopped", one.tonnesStopped());
            json.text.append('}');
        });
        json.text.append('}');
        json.open("falseAlarms");
        report.falseAlarms().forEach((name, one) -> {
            json.open(name);
            json.field("small", one.small());
            json.field("large", one.large());
            json.text.append('}');
        });
        json.text.append('}');
        json.open("alarmsByConfounder");
        report.alarmsByConfounder().forEach(json::field);
        return json.text.append("}}").toString();
    }

    private void open(String name) {
        name(name);
        text.append('{');
    }

    private void field(String name, double value) {
        name(name);
        if (!Double.isFinite(value)) text.append("null");
        else if (value == Math.rint(value) && Math.abs(value) < 1e15) text.append((long) value);
        else text.append(String.format(Locale.ROOT, "%.6f", value));
    }

    private void name(String name) {
        char last = text.charAt(text.length() - 1);
        if (last != '{') text.append(',');
        text.append('"').append(name).append("\":");
    }
}
