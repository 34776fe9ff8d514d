package io.ytterby.inspection.selectivity.domain;

import io.ytterby.inspection.order.domain.Lane;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A reason to look at goods.
 *
 * @param version its own, +1 when its words change; feedback is counted by id and version
 * @param reason a sentence for the officer
 * @param until the last day it holds; null if it has no end
 * @param points what it adds to the score
 * @param lane where it leads at once, whatever the score; null if it only adds points
 */
public record Rule(
        String id,
        int version,
        String reason,
        LocalDate from,
        @Nullable LocalDate until,
        int points,
        @Nullable Lane lane,
        List<Condition> when) {
    public Rule {
        when = List.copyOf(when);
        if (when.isEmpty()) throw new IllegalArgumentException("rule " + id + " asks nothing");
    }

    boolean isInForce(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
