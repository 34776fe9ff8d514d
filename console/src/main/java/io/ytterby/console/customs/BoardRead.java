package io.ytterby.console.customs;

import io.ytterby.console.page.Address;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The board of a port, as the API tells it.
 *
 * @param days the last 30 legal days, today the last
 * @param littlesLaw null as long as nothing has left
 */
public record BoardRead(
        String port,
        Instant asOf,
        Long waiting,
        Long containers,
        List<Lane> lanes,
        Dwells dwell,
        Clocks clocks,
        Orders orders,
        List<Day> days,
        @Nullable Law littlesLaw) {
    /** @param byAgeDays declarations by age in days; every age is there, the youngest first */
    public record Lane(String lane, Long waiting, Map<String, Long> byAgeDays) {
        public Long of(String age) {
            return byAgeDays.getOrDefault(age, 0L);
        }
    }

    public record Dwells(Dwell waiting, Dwell leftIn30Days) {}

    public record Dwell(long count, long p50Minutes, long p90Minutes) {
        /** The middle, in hours; nothing where nothing was counted. */
        public String hours50() {
            return hours(p50Minutes);
        }

        /** What nine of ten stay below, in hours. */
        public String hours90() {
            return hours(p90Minutes);
        }

        private String hours(long minutes) {
            return count == 0
                    ? "–"
                    : BigDecimal.valueOf(minutes)
                            .divide(BigDecimal.valueOf(60), 1, RoundingMode.HALF_UP)
                            .toPlainString();
        }
    }

    public record Clocks(Long within48Hours, Long overdue, List<Due> next) {}

    public record Due(String holdId, String declarationId, String ground, Instant dueAt) {
        public String page() {
            return DeclarationRead.page(declarationId) + "#hold-" + holdId;
        }
    }

    public record Orders(
            Long open, String closedPerDay, @Nullable Long daysToClear) {}

    public record Day(LocalDate day, Long arrived, Long released, Long refused, Long cancelled) {
        /** Of the port's hands, one way or another. */
        public long cleared() {
            return released + refused + cancelled;
        }
    }

    /** L = lambda W. */
    public record Law(String waiting, String expected, String deviationPercent, String verdict) {}

    static String path(String port) {
        return Inspection.API + "ports/" + Address.encoded(port) + "/backlog";
    }

    /** Of all lanes, by age in days, the youngest first. */
    public Map<String, Long> ages() {
        var all = new LinkedHashMap<String, Long>();
        for (var lane : lanes) lane.byAgeDays().forEach((age, count) -> all.merge(age, count, Long::sum));
        return all;
    }

    public Long arrived() {
        return days.stream().mapToLong(Day::arrived).sum();
    }

    public long cleared() {
        return days.stream().mapToLong(Day::cleared).sum();
    }
}
