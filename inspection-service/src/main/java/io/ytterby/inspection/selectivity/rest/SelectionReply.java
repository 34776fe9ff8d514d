package io.ytterby.inspection.selectivity.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.inspection.selectivity.domain.Contribution;
import io.ytterby.inspection.selectivity.domain.Selection;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stored judgement. {@code draw} is a decimal from 0 to 1, {@code propensity} how likely the policy was to inspect.
 * For customs alone.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SelectionReply(
        boolean stored,
        String selectionId,
        String declarationId,
        int number,
        Instant at,
        String cause,
        long profileVersion,
        String lane,
        @Nullable String origin,
        int score,
        List<ReasonReply> reasons,
        String draw,
        boolean drawn,
        String propensity,
        @Nullable String inheritsFrom,
        FactsReply facts) {

    /** What one rule added. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ReasonReply(
            String ruleId,
            int ruleVersion,
            int points,
            @Nullable String lane,
            String reason) {
        static ReasonReply of(Contribution hit) {
            var lane = hit.lane();
            return new ReasonReply(
                    hit.ruleId(), hit.ruleVersion(), hit.points(), lane == null ? null : lane.name(), hit.reason());
        }
    }

    static SelectionReply of(Selection selection) {
        var choice = selection.choice();
        var origin = selection.origin();
        var inherits = selection.inherits();
        return new SelectionReply(
                true,
                selection.id().toString(),
                selection.declaration().toString(),
                selection.number(),
                selection.at(),
                selection.cause().name(),
                selection.profileVersion(),
                selection.lane().name(),
                origin == null ? null : origin.name(),
                choice.assessment().score(),
                choice.assessment().contributions().stream()
                        .map(ReasonReply::of)
                        .toList(),
                BigDecimal.valueOf(selection.draw().billionths(), 9).toPlainString(),
                choice.drawn(),
                choice.propensity().toPlainString(),
                inherits == null ? null : inherits.toString(),
                FactsReply.of(selection.facts()));
    }
}
