package io.ytterby.inspection.instrument.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** How much of a time an instrument could have given verdicts: in service, and under a calibration that was approved then. */
public final class Uptime {
    private Uptime() {}

    /** From then on the instrument was in service, or was not. */
    public record Change(Instant at, boolean inService) {}

    private record Span(Instant from, Instant until) {
        Span within(Span other) {
            return new Span(
                    from.isAfter(other.from) ? from : other.from, until.isBefore(other.until) ? until : other.until);
        }

        boolean isEmpty() {
            return !from.isBefore(until);
        }
    }

    /**
     * @param changes in their order
     * @return the share of the time from {@code from} to {@code until}, 0 to 1, four decimals
     */
    public static BigDecimal share(
            List<Change> changes, List<Calibration> calibrations, Instant from, Instant until, ZoneId zone) {
        var whole = new Span(from, until);
        if (whole.isEmpty()) return BigDecimal.ZERO.setScale(4);
        var calibrated = merged(calibrations.stream()
                .map(each -> span(each, zone).within(whole))
                .filter(span -> !span.isEmpty())
                .toList());
        var up = Duration.ZERO;
        for (var service : inService(changes, until))
            for (var span : calibrated) {
                var both = span.within(service);
                if (!both.isEmpty()) up = up.plus(Duration.between(both.from(), both.until()));
            }
        return BigDecimal.valueOf(up.toMillis())
                .divide(BigDecimal.valueOf(Duration.between(from, until).toMillis()), 4, RoundingMode.DOWN);
    }

    private static Span span(Calibration calibration, ZoneId zone) {
        var certificate = calibration.certificate();
        var from = certificate.validFrom().atStartOfDay(zone).toInstant();
        var until = certificate.validUntil().plusDays(1).atStartOfDay(zone).toInstant();
        var approved = calibration.approvedAt();
        return new Span(from.isAfter(approved) ? from : approved, until);
    }

    private static List<Span> inService(List<Change> changes, Instant until) {
        var spans = new ArrayList<Span>();
        for (int i = 0; i < changes.size(); i++) {
            var end = i + 1 < changes.size() ? changes.get(i + 1).at() : until;
            if (changes.get(i).inService()) spans.add(new Span(changes.get(i).at(), end));
        }
        return spans;
    }

    private static List<Span> merged(List<Span> spans) {
        var merged = new ArrayList<Span>();
        for (var span : spans.stream().sorted(Comparator.comparing(Span::from)).toList()) {
            var last = merged.isEmpty() ? null : merged.getLast();
            if (last == null || last.until().isBefore(span.from())) merged.add(span);
            else if (span.until().isAfter(last.until()))
                merged.set(merged.size() - 1, new Span(last.from(), span.until()));
        }
        return merged;
    }
}
