package io.ytterby.inspection.hold.domain;

import io.ytterby.kernel.Unlocode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where one law of holds is in force.
 *
 * @param zones by country or port: {@code US}, {@code USLAX}; the longest that fits a port decides
 */
public record Jurisdiction(String code, Map<String, ZoneId> zones, WorkingDays calendar, List<ClockRule> clocks) {
    public Jurisdiction {
        zones = Map.copyOf(zones);
        clocks = List.copyOf(clocks);
    }

    /** @return empty if the port lies elsewhere */
    public Optional<ZoneId> zoneOf(Unlocode port) {
        return zones.entrySet().stream()
                .filter(zone -> port.value().startsWith(zone.getKey()))
                .max(Comparator.comparingInt(zone -> zone.getKey().length()))
                .map(Map.Entry::getValue);
    }

    /** The newest rule of that kind which was in force on that day. */
    Optional<ClockRule> ruleOf(ClockKind kind, LocalDate day) {
        return clocks.stream()
                .filter(rule -> rule.kinds().contains(kind) && !rule.from().isAfter(day))
                .max(Comparator.comparing(ClockRule::from));
    }

    LegalClock clock(ClockRule rule, LocalDate placed, ZoneId zone) {
        var lastDay = rule.lastDay(placed, calendar);
        return LegalClock.running(rule.id(), lastDay, endOf(lastDay, zone));
    }

    static Instant endOf(LocalDate lastDay, ZoneId zone) {
        return lastDay.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
