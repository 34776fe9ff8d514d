package io.ytterby.console.investigate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the API tells of the market. Shares and prices are decimals; a figure that is missing is null. */
public final class MarketRead {
    static final String API = "/api/intelligence/v1/market/";

    private MarketRead() {}

    public record Index(String element, List<IndexWeek> items) {}

    /** @param value 100 in the first week */
    public record IndexWeek(LocalDate week, BigDecimal value, BigDecimal low, BigDecimal high, List<String> carried) {}

    public record Spread(String element, String there, String here, List<SpreadWeek> items) {}

    /** @param spread natural logarithm of the net price there over the price here */
    public record SpreadWeek(
            LocalDate week,
            BigDecimal thereUsdPerKg,
            BigDecimal hereUsdPerKg,
            @Nullable BigDecimal spread,
            @Nullable BigDecimal z,
            @Nullable BigDecimal perContainerUsd) {}

    /** @param premium null below three independent reports */
    public record Premium(
            int reports,
            @Nullable BigDecimal premium,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            BigDecimal confidence) {
        public String percent() {
            return share(premium) + " (" + share(low) + " – " + share(high) + ")";
        }

        private static String share(@Nullable BigDecimal part) {
            return part == null ? "–" : part.movePointRight(2).setScale(0, RoundingMode.HALF_EVEN) + " %";
        }
    }

    public record Hoarders(List<Hoarder> items) {}

    /** @param hard it piles up by every sign that there is */
    public record Hoarder(String node, BigDecimal score, boolean hard, int licences, List<String> says) {}

    public record Difficulty(String element, List<Month> items) {}

    public record Month(YearMonth month, @Nullable BigDecimal index, List<String> missing) {}

    public record Quote(
            LocalDate day,
            String place,
            String element,
            String form,
            String trade,
            long lowMinor,
            long highMinor,
            long weightMg,
            String source) {
        /** US dollars a kilogram. */
        public String range() {
            var low = BigDecimal.valueOf(lowMinor, 2).toPlainString();
            return lowMinor == highMinor
                    ? low
                    : low + " – " + BigDecimal.valueOf(highMinor, 2).toPlainString();
        }
    }
}
