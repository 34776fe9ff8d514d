package io.ytterby.embedded.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Antimony of Thailand from 2024 to May 2025. Firms are invented and every record is synthetic, which its source says. After Reuters (2025-07-09):
 * 36 bills of lading of 3,366 t in six months from a subsidiary of a Chinese producer to its affiliate; no mine since 2017 (British Geological
 * Survey), one smelter. Assumed: even spacing and equal lots, what others sent, concentrate that came in, the stock.
 */
final class ThaiTrade {
    static final String SHIPPER = "Chao Phraya Antimony Oxide (invented)";
    static final String AFFILIATE = "Brazos Flame Additives (invented)";
    static final String OWNER = "Hunan Lengshui Antimony Group (invented)";
    static final String COUNTRY = "TH";
    static final String OXIDE = "282580";

    private static final String ORE = "261710";
    private static final String SOURCE = "synthetic-demo-manifests";
    private static final LocalDate BEGIN = LocalDate.parse("2024-12-01");
    private static final YearMonth FIRST = YearMonth.of(2024, 1);
    private static final YearMonth LAST = YearMonth.of(2025, 5);
    static final int BILLS = 36;
    private static final int DAYS_BETWEEN = 5;
    private static final long BILL_KG = 93_500;
    private static final long MG_PER_KG = 1_000_000;

    /** From here on figures are written down: a series that was steady for years is believed to be so for another month. */
    private static final YearMonth FACTS_SINCE = YearMonth.of(2022, 1);

    private static final long STOCK_KG = 90_000;
    private static final long CONCENTRATE_KG = 74_000;
    private static final int OUT_AFTER_DAYS = 40;

    private record Bill(LocalDate day, String id, String to, String hs, long kilograms, String from, String by) {}

    /** What the shipper sent to its affiliate before, of which nobody had to think anything. */
    private static final Map<String, Long> BEFORE = Map.of(
            "2024-01-15", BILL_KG,
            "2024-04-20", 31_200L,
            "2024-08-25", BILL_KG);

    private ThaiTrade() {}

    /** The day of a bill of the affair, from 1. */
    static LocalDate dayOf(int bill) {
        return BEGIN.plusDays((long) DAYS_BETWEEN * bill);
    }

    /** How many bills of the affair are of this day or earlier. */
    static int billsUntil(LocalDate day) {
        int bills = 0;
        while (bills < BILLS && !dayOf(bills + 1).isAfter(day)) bills++;
        return bills;
    }

    static LocalDate lastDay() {
        return LAST.atEndOfMonth();
    }

    /** As a table for the importer, in order of time: what was loaded after one day, until the end of another. */
    static String table(LocalDate after, LocalDate until) {
        var csv = new StringBuilder("id,source,kind,at,from,to,hs,goods,netMg,shipper.name,shipper.country,"
                + "consignee.name,consignee.country\n");
        all().stream()
                .filter(bill -> bill.day().isAfter(after) && !bill.day().isAfter(until))
                .sorted(Comparator.comparing(Bill::day).thenComparing(Bill::id))
                .forEach(bill -> csv.append(row(bill)));
        return csv.toString();
    }

    private static String row(Bill bill) {
        return "%s,%s,BILL_OF_LADING,%sT09:00:00Z,TH,%s,%s,%s,%d,%s,TH,%s,%s\n"
                .formatted(
                        bill.id(),
                        SOURCE,
                        bill.day(),
                        bill.to(),
                        bill.hs(),
                        bill.hs().equals(ORE) ? "ANTIMONY CONCENTRATE IN BAGS" : "ANTIMONY TRIOXIDE IN BAGS",
                        bill.kilograms() * MG_PER_KG,
                        bill.from(),
                        bill.by(),
                        bill.to());
    }

    private static List<Bill> all() {
        var all = new ArrayList<Bill>();
        BEFORE.forEach((day, kilograms) -> all.add(ofTheCase(LocalDate.parse(day), "E" + day, kilograms)));
        for (int bill = 1; bill <= BILLS; bill++) all.add(ofTheCase(dayOf(bill), "B" + bill, BILL_KG));
        for (var month = FIRST; !month.isAfter(LAST); month = month.plusMonths(1)) {
            long oxide = month.atDay(1).isBefore(BEGIN) ? 15_920 : 14_700;
            all.add(of(month.atDay(8), "C", "US", OXIDE, oxide, "Isan Oxide", "Ohio Plastics"));
            all.add(of(month.atDay(22), "D", "US", OXIDE, oxide, "Lampang Minerals", "Carolina Textiles"));
            all.add(of(month.atDay(5), "K", "CN", ORE, 21_800, "Mae Sot Ores", "Guangxi Smelting"));
            all.add(of(month.atDay(19), "L", "CN", ORE, 21_800, "Mae Sot Ores", "Guangxi Smelting"));
        }
        return all;
    }

    private static Bill ofTheCase(LocalDate day, String id, long kilograms) {
        return new Bill(day, id, "US", OXIDE, kilograms, SHIPPER, AFFILIATE);
    }

    private static Bill of(LocalDate day, String id, String to, String hs, long kilograms, String from, String by) {
        return new Bill(day, id + day, to, hs, kilograms, from + " (invented)", by + " (invented)");
    }

    /** What is written down of the country, in contained antimony, each month from the day on which it was out. */
    static List<Map<String, Object>> facts() {
        var facts = new ArrayList<Map<String, Object>>();
        facts.add(fact("STOCK", FACTS_SINCE, STOCK_KG, "0.5", "assumed for the demo: a guess"));
        for (var month = FACTS_SINCE; !month.isAfter(LAST); month = month.plusMonths(1)) {
            facts.add(fact("PRODUCTION", month, 0, "0.3", "British Geological Survey: no mine since 2017"));
            facts.add(fact("LEGAL_IMPORT", month, CONCENTRATE_KG, "0.1", "assumed for the demo: concentrate"));
        }
        return facts;
    }

    private static Map<String, Object> fact(String kind, YearMonth month, long kilograms, String cv, String source) {
        var fact = new LinkedHashMap<String, Object>();
        fact.put("element", "Sb");
        fact.put("kind", kind);
        fact.put("month", month.toString());
        fact.put("mg", kilograms * MG_PER_KG);
        fact.put("cv", cv);
        fact.put("source", source);
        fact.put(
                "published",
                month.plusMonths(1).atDay(1).plusDays(OUT_AFTER_DAYS).toString());
        return fact;
    }
}
