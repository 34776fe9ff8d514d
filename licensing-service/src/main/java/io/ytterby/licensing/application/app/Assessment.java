package io.ytterby.licensing.application.app;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.kernel.ControlCode;
import io.ytterby.kit.problem.ProblemLanguage;
import io.ytterby.licensing.controllist.app.EvaluateRequirement.Answer;
import io.ytterby.licensing.controllist.app.ListSentences;
import io.ytterby.licensing.controllist.domain.InstrumentId;
import io.ytterby.licensing.controllist.domain.Reason;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the requirement engine said of a line of goods on the day the case was submitted.
 *
 * @param listVersion the control list that it was said with
 */
public record Assessment(
        int line,
        LocalDate asOf,
        String listVersion,
        String licence,
        String presumption,
        List<String> basis,
        List<String> controlCodes,
        List<String> flags,
        List<Because> explanation) {
    /** A step of the reasoning. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Because(
            String says,
            @Nullable String instrument,
            @Nullable String clause) {
        Because told(ProblemLanguage language) {
            return new Because(ListSentences.told(says, language), instrument, clause);
        }

        static Because of(Reason reason) {
            var instrument = reason.instrument();
            return new Because(reason.says(), instrument == null ? null : instrument.value(), reason.clause());
        }
    }

    /** The same in another language; what is kept stays in English. */
    public Assessment told(ProblemLanguage language) {
        return new Assessment(
                line,
                asOf,
                listVersion,
                licence,
                presumption,
                basis,
                controlCodes,
                flags,
                explanation.stream().map(one -> one.told(language)).toList());
    }

    static Assessment of(int line, LocalDate asOf, Answer answer) {
        var decision = answer.decision();
        return new Assessment(
                line,
                asOf,
                answer.listVersion(),
                decision.licence().name(),
                decision.presumption().name(),
                decision.basis().stream().map(InstrumentId::value).toList(),
                decision.controlCodes().stream().map(ControlCode::value).toList(),
                decision.flags(),
                decision.explanation().stream().map(Because::of).toList());
    }
}
