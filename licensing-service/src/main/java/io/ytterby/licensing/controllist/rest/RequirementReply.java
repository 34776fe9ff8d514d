package io.ytterby.licensing.controllist.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.kernel.ControlCode;
import io.ytterby.kit.problem.ProblemLanguage;
import io.ytterby.licensing.controllist.app.EvaluateRequirement.Answer;
import io.ytterby.licensing.controllist.app.ListSentences;
import io.ytterby.licensing.controllist.domain.Comparison;
import io.ytterby.licensing.controllist.domain.Confidence;
import io.ytterby.licensing.controllist.domain.InstrumentId;
import io.ytterby.licensing.controllist.domain.LicenceNeed;
import io.ytterby.licensing.controllist.domain.Presumption;
import io.ytterby.licensing.controllist.domain.Reason;
import io.ytterby.licensing.controllist.domain.Standing;
import io.ytterby.licensing.controllist.domain.WouldChange;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer. What it says is in the language of {@code Accept-Language}; codes and numbers are the same in each.
 *
 * @param confidence that of the least sure text the decision rests on
 * @param controlListVersion the version of the law it was made with: ask again with it to check us
 */
record RequirementReply(
        LocalDate asOf,
        LicenceNeed licence,
        Presumption presumption,
        List<String> basis,
        List<ControlCode> controlCodes,
        List<String> flags,
        Confidence confidence,
        List<ReasonReply> explanation,
        List<WouldChangeReply> wouldChange,
        String controlListVersion) {

    static RequirementReply of(LocalDate asOf, Answer answer, ProblemLanguage language) {
        var decision = answer.decision();
        return new RequirementReply(
                asOf,
                decision.licence(),
                decision.presumption(),
                ids(decision.basis()),
                decision.controlCodes(),
                decision.flags(),
                decision.confidence(),
                decision.explanation().stream()
                        .map(reason -> ReasonReply.of(reason, language))
                        .toList(),
                answer.wouldChange().stream()
                        .map(change -> WouldChangeReply.of(change, language))
                        .toList(),
                answer.listVersion());
    }

    private static List<String> ids(List<InstrumentId> basis) {
        return basis.stream().map(InstrumentId::value).toList();
    }

    /**
     * A step of the reasoning.
     *
     * @param confidence how sure we are of the text behind it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ReasonReply(
            String says,
            @Nullable String instrument,
            @Nullable String clause,
            List<Comparison> compared,
            @Nullable Standing standing,
            @Nullable LocalDate effectiveFrom,
            @Nullable LocalDate suspendedFrom,
            @Nullable LocalDate suspendedUntil,
            @Nullable Confidence confidence) {
        static ReasonReply of(Reason reason, ProblemLanguage language) {
            var instrument = reason.instrument();
            return new ReasonReply(
                    ListSentences.told(reason.says(), language),
                    instrument == null ? null : instrument.value(),
                    reason.clause(),
                    reason.compared().stream()
                            .map(one -> one.called(ListSentences.told(one.what(), language)))
                            .toList(),
                    reason.standing(),
                    reason.effectiveFrom(),
                    reason.suspendedFrom(),
                    reason.suspendedUntil(),
                    reason.confidence());
        }
    }

    /** Another answer and what it would take. */
    record WouldChangeReply(String condition, LicenceNeed licence, Presumption presumption, List<String> basis) {
        static WouldChangeReply of(WouldChange change, ProblemLanguage language) {
            return new WouldChangeReply(
                    ListSentences.told(change.condition(), language),
                    change.licence(),
                    change.presumption(),
                    ids(change.basis()));
        }
    }
}
