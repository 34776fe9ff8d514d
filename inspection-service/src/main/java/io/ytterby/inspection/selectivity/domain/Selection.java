package io.ytterby.inspection.selectivity.domain;

import io.ytterby.inspection.order.domain.Lane;
import io.ytterby.inspection.order.domain.OrderOrigin;
import io.ytterby.kernel.DeclarationId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a declaration was judged, for ever as it was: a later judgement is another entry with the same draw, and never in
 * a lower lane but by the profile's term.
 *
 * @param number counts a declaration's entries from 1
 * @param inherits the cancelled declaration of the same goods whose draw and lane it takes over; null if there is none
 */
public record Selection(
        UUID id,
        DeclarationId declaration,
        int number,
        Instant at,
        Cause cause,
        long profileVersion,
        Draw draw,
        Policy.Choice choice,
        @Nullable DeclarationId inherits,
        Facts facts) {

    /** Why it was judged. */
    public enum Cause {
        RESERVED,
        ASKED,
        REROUTED
    }

    public Lane lane() {
        return choice.lane();
    }

    public @Nullable OrderOrigin origin() {
        return choice.origin();
    }

    public BigDecimal propensity() {
        return choice.propensity();
    }

    /** Nobody has touched the papers in time: the one way down. */
    public Selection rerouted(Instant now) {
        var down = new Policy.Choice(Lane.BLUE, origin(), choice.assessment(), choice.drawn(), propensity());
        return new Selection(
                UUID.randomUUID(),
                declaration,
                number + 1,
                now,
                Cause.REROUTED,
                profileVersion,
                draw,
                down,
                inherits,
                facts);
    }

    /** For the one who opens the goods; the reasons in full are kept here. */
    public String summary() {
        var hits = choice.assessment().contributions();
        if (hits.isEmpty() && inherits != null) return "Selected as declaration " + inherits + " of the same goods was";
        if (origin() == OrderOrigin.RANDOM) return "Selected by the random draw";
        if (origin() == OrderOrigin.TOP_UP) return "Selected to top up the lane";
        var rules = String.join(", ", hits.stream().map(Contribution::ruleId).toList());
        var words = "Selected by " + rules + " with a score of "
                + choice.assessment().score();
        return words.length() <= 500 ? words : words.substring(0, 499) + "…";
    }
}
