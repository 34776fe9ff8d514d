package io.ytterby.diversion.reference;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Masses below which controlled goods need no licence: dated rules of one country's law, as its regulator wrote them down with their source. */
public final class Limits {
    /** All days. */
    private static final LocalDate EVER = LocalDate.MAX;

    private final Map<String, List<Limit>> byGoods;

    public Limits(Collection<Limit> limits) {
        byGoods = limits.stream().collect(Collectors.groupingBy(one -> one.hs6() + '/' + one.element()));
    }

    /**
     * One rule.
     *
     * @param origin ISO country whose law it is
     * @param hs6 six digits of the Harmonized System
     * @param element symbol
     * @param freeBelowMg net mass in milligrams from which on a licence is needed, above 0
     * @param from first day
     * @param until last day; {@link LocalDate#MAX} while it lasts
     * @param source which law says so
     */
    public record Limit(
            String origin,
            String hs6,
            String element,
            long freeBelowMg,
            LocalDate from,
            LocalDate until,
            String source) {
        public Limit {
            if (freeBelowMg <= 0) throw new IllegalArgumentException("a limit is above 0: " + freeBelowMg);
            if (until.isBefore(from)) throw new IllegalArgumentException("a limit ends before it begins: " + from);
        }

        /** One that always counted. */
        public static Limit always(String origin, String hs6, String element, long freeBelowMg, String source) {
            return new Limit(origin, hs6, element, freeBelowMg, LocalDate.EPOCH, EVER, source);
        }

        private boolean covers(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(until);
        }
    }

    /**
     * In kilograms, or null if any mass needs a licence. Where two rules of one law count on a day the higher one does.
     *
     * @param day since 1970
     */
    public @Nullable Double kilograms(String origin, String hs6, String element, int day) {
        var rules = byGoods.get(hs6 + '/' + element);
        if (rules == null) return null;
        var on = LocalDate.ofEpochDay(day);
        long most = 0;
        for (var rule : rules)
            if (rule.origin().equals(origin) && rule.covers(on)) most = Math.max(most, rule.freeBelowMg());
        return most == 0 ? null : most / 1e6;
    }
}
