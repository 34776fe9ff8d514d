package io.ytterby.inspection.selectivity.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.inspection.selectivity.app.Feedback.OfRule;
import io.ytterby.inspection.selectivity.app.Feedback.Tally;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of judged goods: all of them, those that chance picked, and those that each rule hit. */
record FeedbackReply(Instant from, Instant to, TallyReply all, TallyReply drawn, List<RuleReply> rules) {
    /**
     * Counts; {@code precision} is failures among verdicts, {@code weightedPrecision} the same with what is seldom looked
     * at weighing more. Inconclusive ones are in neither.
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TallyReply(
            long hits,
            long conforming,
            long failed,
            long inconclusive,
            long overridden,
            @Nullable String precision,
            @Nullable String weightedPrecision) {
        static TallyReply of(Tally tally) {
            return new TallyReply(
                    tally.hits(),
                    tally.conforming(),
                    tally.failed(),
                    tally.inconclusive(),
                    tally.overridden(),
                    text(tally.precision()),
                    text(tally.weightedPrecision()));
        }
    }

    /** A rule in one of its versions. */
    record RuleReply(String ruleId, int ruleVersion, TallyReply tally) {}

    static FeedbackReply of(Instant from, Instant to, Tally all, Tally drawn, List<OfRule> rules) {
        return new FeedbackReply(
                from,
                to,
                TallyReply.of(all),
                TallyReply.of(drawn),
                rules.stream()
                        .map(rule -> new RuleReply(rule.ruleId(), rule.ruleVersion(), TallyReply.of(rule.tally())))
                        .toList());
    }

    private static @Nullable String text(@Nullable BigDecimal share) {
        return share == null ? null : share.toPlainString();
    }
}
