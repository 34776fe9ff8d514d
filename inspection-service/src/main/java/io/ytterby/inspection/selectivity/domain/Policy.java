package io.ytterby.inspection.selectivity.domain;

import io.ytterby.inspection.order.domain.Lane;
import io.ytterby.inspection.order.domain.OrderOrigin;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The order of selection: criteria first, then the draw, then what is missing to the expected shares. The draw is one
 * number, so the propensity is exact: its first stretch is the random share, the next two are the top-ups.
 */
public final class Policy {
    private Policy() {}

    /**
     * What became of a declaration.
     *
     * @param origin null if nothing picked it
     * @param drawn whether the random share has it, whatever the rules say
     * @param propensity how likely this policy was to inspect it, 0 to 1
     */
    public record Choice(
            Lane lane, @Nullable OrderOrigin origin, Assessment assessment, boolean drawn, BigDecimal propensity) {

        /** Never below what it, or the declaration that it takes the place of, had before. */
        public Choice notBelow(Lane floor, @Nullable OrderOrigin by) {
            if (!floor.isAbove(lane)) return this;
            return new Choice(floor, by == null ? origin : by, assessment, drawn, propensity);
        }
    }

    public static Choice choose(Profile profile, Facts facts, Draw draw, Recent recent, LocalDate day) {
        var assessment = Assessment.of(profile, facts, day);
        boolean drawn = draw.isBelow(profile.randomShare());
        var red = profile.randomShare().add(recent.missing(Lane.RED, profile.expected(Lane.RED)));
        var yellow = red.add(recent.missing(Lane.YELLOW, profile.expected(Lane.YELLOW)));
        var lane = assessment.lane();
        if (drawn) lane = lane.or(profile.randomLane());
        else if (!lane.isInspected() && draw.isBelow(red)) lane = Lane.RED;
        else if (!lane.isInspected() && draw.isBelow(yellow)) lane = Lane.YELLOW;
        var propensity = propensity(assessment, yellow);
        return new Choice(lane, origin(assessment, lane, drawn), assessment, drawn, propensity);
    }

    /** What the rules pick is always inspected; the rest with the draw's whole stretch. */
    public static BigDecimal propensity(Assessment assessment, BigDecimal stretch) {
        return assessment.lane().isInspected() ? BigDecimal.ONE : stretch.min(BigDecimal.ONE);
    }

    private static @Nullable OrderOrigin origin(Assessment assessment, Lane lane, boolean drawn) {
        if (lane == Lane.GREEN) return null;
        if (assessment.lane().isInspected() || assessment.lane() == lane) return OrderOrigin.RULES;
        return drawn ? OrderOrigin.RANDOM : OrderOrigin.TOP_UP;
    }
}
