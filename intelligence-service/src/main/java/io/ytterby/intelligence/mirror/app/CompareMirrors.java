package io.ytterby.intelligence.mirror.app;

import io.ytterby.diversion.mirror.Gap;
import io.ytterby.diversion.mirror.Mirror;
import io.ytterby.diversion.mirror.Said.Way;
import io.ytterby.intelligence.mirror.app.MirrorTables.Trade;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;

/** Puts what the importer says beside what the exporter says, by month, from the first to the last that either tells of. */
@ApplicationScoped
public class CompareMirrors {
    private static final int EPOCH = 1970;
    private static final int YEAR = 12;
    private final MirrorTables tables;

    CompareMirrors(MirrorTables tables) {
        this.tables = tables;
    }

    /** @return empty if neither tells of any month */
    public List<Gap> gaps(String importer, String exporter, String hs) {
        var in = tables.kilograms(new Trade(Countries.named(importer), Countries.named(exporter), Way.IMPORT, hs));
        var out = tables.kilograms(new Trade(Countries.named(exporter), Countries.named(importer), Way.EXPORT, hs));
        if (in.isEmpty() && out.isEmpty()) return List.of();
        var first = in.isEmpty()
                ? out.firstKey()
                : out.isEmpty() || in.firstKey().isBefore(out.firstKey()) ? in.firstKey() : out.firstKey();
        var last = in.isEmpty()
                ? out.lastKey()
                : out.isEmpty() || in.lastKey().isAfter(out.lastKey()) ? in.lastKey() : out.lastKey();
        int months = months(last) - months(first) + 1;
        return Mirror.OF_MASSES.gaps(months(first), series(in, first, months), series(out, first, months));
    }

    public static YearMonth month(int months) {
        return YearMonth.of(EPOCH + Math.floorDiv(months, YEAR), Math.floorMod(months, YEAR) + 1);
    }

    private static double[] series(SortedMap<YearMonth, Double> told, YearMonth first, int months) {
        var series = new double[months];
        for (int i = 0; i < months; i++) series[i] = told.getOrDefault(first.plusMonths(i), Double.NaN);
        return series;
    }

    private static int months(YearMonth month) {
        return (month.getYear() - EPOCH) * YEAR + month.getMonthValue() - 1;
    }
}
