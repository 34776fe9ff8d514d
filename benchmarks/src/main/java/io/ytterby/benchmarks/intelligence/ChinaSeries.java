package io.ytterby.benchmarks.intelligence;

import io.ytterby.kernel.CsvTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * China's real monthly exports by code and partner, before the controls: the series that the published baselines were measured on.
 *
 * @param name code and partner
 * @param tonnes by month from 2017-01 to 2023-05; 0 where no trade was reported
 */
record ChinaSeries(String name, double[] tonnes) {
    static final YearMonth FIRST = YearMonth.of(2017, 1);
    static final int MONTHS = 77;
    /** A series with trade in fewer months than this says little of what is usual. */
    private static final int ALIVE = 48;

    /** @param table with the columns period, partner, hs6, value_usd and qty_kg */
    static List<ChinaSeries> read(Path table) throws IOException, CsvTable.MalformedException {
        Map<String, double[]> series = new TreeMap<>();
        for (var row :
                CsvTable.parse(Files.readString(table)).rows().stream().skip(1).toList()) {
            int month = (int) FIRST.until(YearMonth.parse(row.cells().get(0)), ChronoUnit.MONTHS);
            if (month < 0 || month >= MONTHS) continue;
            var name = row.cells().get(2) + ' ' + row.cells().get(1);
            series.computeIfAbsent(name, none -> new double[MONTHS])[month] +=
                    Double.parseDouble(row.cells().get(4)) / 1_000;
        }
        return series.entrySet().stream()
                .map(entry -> new ChinaSeries(entry.getKey(), entry.getValue()))
                .filter(ChinaSeries::alive)
                .toList();
    }

    private boolean alive() {
        return Arrays.stream(tonnes).filter(one -> one > 0).count() >= ALIVE;
    }
}
