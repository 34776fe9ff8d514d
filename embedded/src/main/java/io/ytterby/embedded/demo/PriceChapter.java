package io.ytterby.embedded.demo;

import static io.ytterby.embedded.demo.Goods.CASE_OFFICER;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Prices of dysprosium at home and in Rotterdam, as a list editor writes them down: they part, and what is paid without a licence stands
 * above both. All of them are made up by a formula, and say so in their source.
 */
final class PriceChapter {
    private static final String EDITOR = "wu.list";
    private static final String MARKET = "/api/intelligence/v1/market/";
    private static final String SOURCE = "synthetic: made up for the demo";
    private static final int WEEKS = 110;
    /** How long ago the prices part. */
    private static final int PARTED = 34;

    private static final int GREY_WEEKS = 10;
    private static final double OXIDE_USD = 230;
    private static final double METAL_USD = 300;
    private static final long TONNE_MG = 1_000_000_000L;

    private final Api api;
    private final Teller teller;
    private final Clock clock;

    PriceChapter(Api api, Teller teller, Clock clock) {
        this.api = api;
        this.teller = teller;
        this.clock = clock;
    }

    void tell() {
        teller.chapter("What the market pays");
        var quotes = quotes();
        api.post(EDITOR, MARKET + "quotes", Map.of("quotes", quotes)).expect(201);
        teller.says("Wu Hao writes down %d made-up prices of dysprosium, week by week.", quotes.size());
        var weeks = api.get(CASE_OFFICER, MARKET + "spread?element=Dy&there=Rotterdam&here=China")
                .expect(200)
                .body()
                .path("items");
        if (weeks.isEmpty()) throw new StepFailedException("no week has a price at both places");
        var last = weeks.get(weeks.size() - 1);
        teller.says(
                "Rotterdam pays %s USD/kg where China asks %s: the spread stands %s deviations above what it was.",
                last.path("thereUsdPerKg").asText(),
                last.path("hereUsdPerKg").asText(),
                last.path("z").asText());
    }

    private List<Map<String, Object>> quotes() {
        var monday = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var all = new ArrayList<Map<String, Object>>();
        for (int ago = WEEKS; ago >= 0; ago--) {
            var day = monday.minusWeeks(ago);
            all.add(quote(day, "China", "oxide", "LAWFUL", "0.8713", OXIDE_USD * swing(ago), SOURCE));
            all.add(quote(day, "China", "metal", "LAWFUL", "0.99", METAL_USD * swing(ago + 2), SOURCE));
            double there = OXIDE_USD * swing(ago + 1) * parting(ago);
            all.add(quote(day, "Rotterdam", "oxide", "LAWFUL", "0.8713", there, SOURCE));
            if (ago < GREY_WEEKS)
                for (int dealer = 1; dealer <= 3; dealer++)
                    all.add(quote(
                            day,
                            "Rotterdam",
                            "oxide",
                            "GREY",
                            "0.8713",
                            there * (1.25 + 0.05 * dealer),
                            SOURCE + ", dealer " + dealer));
        }
        return all;
    }

    /** Some three per cent to either side, in a slow wave and a quick one. */
    private static double swing(int ago) {
        return 1 + 0.02 * StrictMath.sin(ago / 6.0) + 0.01 * StrictMath.sin(ago * 1.7);
    }

    /** One and a twentieth, and up to three times since controls began. */
    private static double parting(int ago) {
        return ago >= PARTED ? 1.05 : Math.min(3, 1.05 + (PARTED - ago) * 0.12);
    }

    private static Map<String, Object> quote(
            LocalDate day, String place, String form, String trade, String content, double usd, String source) {
        return Map.ofEntries(
                Map.entry("day", day.toString()),
                Map.entry("place", place),
                Map.entry("element", "Dy"),
                Map.entry("form", form),
                Map.entry("trade", trade),
                Map.entry("content", content),
                Map.entry("lowMinor", Math.round(usd * 97)),
                Map.entry("highMinor", Math.round(usd * 103)),
                Map.entry("weightMg", TONNE_MG),
                Map.entry("source", source));
    }
}
