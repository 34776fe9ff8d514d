package io.ytterby.gateway.buyer.domain;

import io.ytterby.gateway.projection.domain.KnownCase.Step;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * When a case is likely to be decided, by how long cases like it took that were as old as it is.
 *
 * @param steps rising days, falling shares of cases still open; before the first all were
 */
public record Outlook(List<Step> steps) {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal FOUR_OF_FIVE = new BigDecimal("0.8");
    private static final int HUNDREDTHS = 2;

    public Outlook {
        steps = List.copyOf(steps);
    }

    /** By when half of those are decided that were still open today; empty if too little is known of such old ones. */
    public Optional<LocalDate> halfBy(LocalDate today) {
        return decidedBy(HALF, today);
    }

    /** The same for four of five. */
    public Optional<LocalDate> mostBy(LocalDate today) {
        return decidedBy(FOUR_OF_FIVE, today);
    }

    /** By when four of five were decided, counted from the beginning: who waits longer waits unusually long. */
    public Optional<LocalDate> mostByFromTheBeginning() {
        var limit = BigDecimal.ONE.subtract(FOUR_OF_FIVE);
        return steps.stream()
                .filter(step -> step.openShare().compareTo(limit) <= 0)
                .map(Step::on)
                .findFirst();
    }

    /**
     * Which share of those that were still open today was decided only after that day.
     *
     * @return empty if none were open so long
     */
    public Optional<BigDecimal> lateShare(LocalDate needBy, LocalDate today) {
        var now = openOn(today);
        if (now.signum() == 0) return Optional.empty();
        if (needBy.isBefore(today)) return Optional.of(BigDecimal.ONE.setScale(HUNDREDTHS));
        return Optional.of(openOn(needBy).divide(now, HUNDREDTHS, RoundingMode.HALF_UP));
    }

    private Optional<LocalDate> decidedBy(BigDecimal share, LocalDate today) {
        var now = openOn(today);
        if (now.signum() == 0) return Optional.empty();
        var limit = now.multiply(BigDecimal.ONE.subtract(share));
        return steps.stream()
                .filter(step -> step.on().isAfter(today))
                .filter(step -> step.openShare().compareTo(limit) <= 0)
                .map(Step::on)
                .findFirst();
    }

    private BigDecimal openOn(LocalDate day) {
        var share = BigDecimal.ONE;
        for (var step : steps) {
            if (step.on().isAfter(day)) break;
            share = step.openShare();
        }
        return share;
    }
}
