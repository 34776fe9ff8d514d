package io.ytterby.benchmarks.intelligence;

import io.ytterby.benchmarks.Table;
import io.ytterby.diversion.balance.Balance;
import io.ytterby.diversion.record.TradeRecord;
import io.ytterby.diversion.world.WorldFolder;
import io.ytterby.worlds.WorldMaker;
import io.ytterby.worlds.file.WorldFiles;
import io.ytterby.worlds.trade.Setting;
import io.ytterby.worlds.trade.Setting.Difficulty;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The affair of 2024 and 2025 as it happened: at which bill of lading a rise stood out among all trades of its day, which other test failed
 * with it, and, with its interval, whether the country can have had what it sent. A rise alone accuses nobody.
 */
final class AntimonySection implements Section {
    private static final int RECORDS = 12_000;
    /** By when the published case must be seen, by the balance with its interval too: the fourth bill of lading, about day 20. */
    private static final int BY_BILL = 4;
    /** The first bill is of the fifth day of the affair. */
    private static final int FIRST_DAY = 5;

    @Override
    public String name() {
        return "antimony";
    }

    @Override
    public Figures measure(Asked asked) throws Exception {
        var folder = asked.work().resolve("antimony");
        var truth = asked.work().resolve("antimony-truth");
        var setting = Setting.usual(asked.seed(), Difficulty.MEDIUM)
                .sized(RECORDS)
                .playing(WorldMaker.ANTIMONY, LocalDate.parse("2022-01-01"), LocalDate.parse("2025-10-01"));
        WorldFiles.write(WorldMaker.make(setting), folder, truth);
        var thai = recordsOf(truth, "THAILAND");
        var mexican = recordsOf(truth, "MEXICO");
        var world = new WorldFolder(folder);
        var watch = new EpisodeWatch(world.context());
        world.records(watch::see);
        watch.close();
        var table = new Table(
                "bill",
                "day",
                "p of the rise",
                "stood out",
                "sent t Sb",
                "had t Sb",
                "excess t, 90 %",
                "P",
                "score",
                "test");
        int bill = 0;
        int alertAt = 0;
        int riseAt = 0;
        long day = 0;
        EpisodeWatch.@Nullable Seen first = null;
        int balanceAt = 0;
        EpisodeWatch.@Nullable Seen balanced = null;
        for (var seen : watch.seen()) {
            if (!thai.contains(seen.record().id())) continue;
            bill++;
            if (bill == 1) day = seen.day();
            if (seen.discovered() && riseAt == 0) riseAt = bill;
            if (seen.alert() && first == null) {
                first = seen;
                alertAt = bill;
            }
            if (seen.alertOfBalance() && balanced == null) {
                balanced = seen;
                balanceAt = bill;
            }
            if (bill <= 8) row(table, bill, seen.day() - day, seen);
        }
        table.print(asked.out());
        long honest = watch.seen().stream()
                .filter(seen -> seen.alert() && !planted(seen.record(), thai, mexican))
                .count();
        asked.out()
                .printf(
                        Locale.ROOT,
                        "%d of %d other records were alerted%n",
                        honest,
                        watch.seen().size() - thai.size() - mexican.size());
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("bills", bill);
        values.put("riseStoodOutAtBill", riseAt);
        values.put("firstAlertAtBill", alertAt);
        if (first != null) {
            values.put("firstAlertOnDay", first.day() - day + FIRST_DAY);
            values.put("test", String.valueOf(first.test()));
        }
        values.put("balanceAlertAtBill", balanceAt);
        if (balanced != null) {
            values.put("balanceAlertOnDay", balanced.day() - day + FIRST_DAY);
            values.put("excessTonnes", balanced.balance().excess() / 1_000);
            values.put("excessLow", balanced.balance().low() / 1_000);
            values.put("excessHigh", balanced.balance().high() / 1_000);
            values.put("probability", balanced.balance().probability());
        }
        values.put("alertsOfOthers", honest);
        return new Figures(values, alertAt > 0 && balanceAt > 0 && balanceAt <= BY_BILL);
    }

    private static boolean planted(TradeRecord record, Set<String> thai, Set<String> mexican) {
        return thai.contains(record.id()) || mexican.contains(record.id());
    }

    private static void row(Table table, int bill, long day, EpisodeWatch.Seen seen) {
        var balance = seen.balance();
        table.row(
                bill,
                day,
                String.format(Locale.ROOT, "%.2g", seen.p()),
                seen.discovered() ? "yes" : "no",
                tonnes(balance.sent()),
                balance.verdict() == Balance.Verdict.UNKNOWN ? "?" : tonnes(balance.available()),
                tonnes(balance.low()) + " to " + tonnes(balance.high()),
                String.format(Locale.ROOT, "%.3f", balance.probability()),
                String.format(Locale.ROOT, "%.2f%s", seen.signal().score(), seen.alert() ? " ALERT" : ""),
                seen.test() == null ? "" : seen.test());
    }

    private static String tonnes(double kilograms) {
        return String.format(Locale.ROOT, "%.0f", kilograms / 1_000);
    }

    private static Set<String> recordsOf(Path truth, String ring) throws IOException {
        var records = new HashSet<String>();
        for (var line : Files.readAllLines(truth.resolve("truth.ndjson")))
            if (line.contains("\"ring\":\"" + ring + "\""))
                records.add(line.replaceAll(".*\"record\":\"([^\"]*)\".*", "$1"));
        return records;
    }
}
