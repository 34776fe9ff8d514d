package io.ytterby.intelligence.node.db;

import io.ytterby.diversion.reference.Goods;
import io.ytterby.intelligence.node.app.Sent;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** What trade records say was sent. */
@Singleton
class SqlSent implements Sent {
    private final Jdbi jdbi;

    SqlSent(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    private record Row(
            YearMonth month,
            String kind,
            String hs,
            @Nullable String assay,
            long netMg) {}

    @Override
    public SortedMap<YearMonth, Long> contained(String node, String element, YearMonth from, LocalDate last) {
        var rows = jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT CAST(date_trunc('month', at AT TIME ZONE 'UTC') AS date) AS month, kind, hs,
                               CAST(record AS jsonb) #>> ARRAY['assay', CAST(:element AS text)] AS assay,
                               CAST(least(sum(net_mg), 4000000000000000000) AS bigint) AS net_mg
                          FROM trade_record
                         WHERE (departure = :node OR shipper = :node) AND at >= :from AND at < :end
                         GROUP BY 1, 2, 3, 4""")
                .bind("node", node)
                .bind("element", element)
                .bind("from", from.atDay(1).atStartOfDay().atOffset(ZoneOffset.UTC))
                .bind("end", last.plusDays(1).atStartOfDay().atOffset(ZoneOffset.UTC))
                .map((row, context) -> new Row(
                        YearMonth.from(row.getObject("month", LocalDate.class)),
                        row.getString("kind"),
                        row.getString("hs"),
                        row.getString("assay"),
                        row.getLong("net_mg")))
                .list());
        var byKind = new HashMap<String, Double>();
        var most = new TreeMap<YearMonth, Long>();
        for (var row : rows) {
            double contained = row.netMg * share(row, element);
            double sum = byKind.merge(row.month + row.kind, contained, Double::sum);
            most.merge(row.month, Math.round(sum), Math::max);
        }
        return most;
    }

    private static double share(Row row, String element) {
        if (row.assay != null) return Double.parseDouble(row.assay);
        var material = Goods.controlled(row.hs);
        return material != null && material.element().equals(element) ? material.share() : 0;
    }

    @Override
    public boolean any(String node) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT EXISTS (SELECT 1 FROM trade_record WHERE departure = :node OR shipper = :node)")
                .bind("node", node)
                .mapTo(Boolean.class)
                .one());
    }
}
