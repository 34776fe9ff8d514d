package io.ytterby.console.buy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** On whom a buyer's supply depends, and how much of what is called off leaves under valid permits. */
public record Exposure(
        @Nullable Instant asOf,
        Line line,
        List<Entry> entries,
        @Nullable Coverage coverage,
        List<Gap> gaps) {
    /** @param value the share above which one is warned, a decimal */
    public record Line(String value, String article, String says) {}

    public record Entry(
            String material,
            String stage,
            long totalMg,
            String share,
            boolean aboveLine,
            @Nullable String topThirdCountry,
            List<Country> countries) {}

    public record Country(String country, Long massMg, String share, boolean thirdCountry) {}

    public record Coverage(
            LocalDate from,
            LocalDate until,
            long neededMg,
            long coveredMg,
            long notShownMg,
            @Nullable BigDecimal atLeast,
            @Nullable BigDecimal atMost,
            List<CallOff> callOffs) {}

    public record CallOff(
            String poNo,
            int line,
            String material,
            LocalDate on,
            Long massMg,
            Long coveredMg,
            Long notShownMg,
            Long uncoveredMg) {
        public String page() {
            return Buyer.page("orders", poNo);
        }
    }

    /** What could not be counted, and why. */
    public record Gap(@Nullable String subject, @Nullable String says) {}

    public Exposure {
        entries = entries == null ? List.of() : List.copyOf(entries);
        gaps = gaps == null ? List.of() : List.copyOf(gaps);
    }
}
