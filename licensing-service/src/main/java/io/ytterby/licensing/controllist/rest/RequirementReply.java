package io.ytterby.licensing.controllist.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.kernel.ControlCode;
import io.ytterby.licensing.controllist.app.EvaluateRequirement.Answer;
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
 * The answer.
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

    static RequirementReply of(LocalDate asOf, Answer answer) {
        var decision = answer.decision();
        return new RequirementReply(
                asOf,
                decision.licence(),
                decision.presumption(),
                ids(decision.basis()),
                decision.controlCodes(),
                decision.flags(),
                decision.confidence(),
                decision.explanation().stream().map(ReasonReply::of).toList(),
                answer.wouldChange().stream().map(WouldChangeReply::of).toList(),
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
        static ReasonReply of(Reason reason) {
            var instrument = reason.instrument();
            return new ReasonReply(
                    reason.says(),
                    instrument == null ? null : instrument.value(),
                    reason.clause(),
                    reason.compared(),
                    reason.standing(),
                    reason.effectiveFrom(),
                    reason.suspendedFrom(),
                    reason.suspendedUntil(),
                    reason.confidence());
        }
    }

    /** Another answer and what it would take. */
    record WouldChangeReply(String condition, LicenceNeed licence, Presumption presumption, List<String> basis) {
        static WouldChangeReply of(WouldChange change) {
            return new WouldChangeReply(
                    change.condition(), change.licence(), change.presumption(), ids(change.basis()));
        }
    }
}
