package io.ytterby.licensing.controllist.app;

import io.ytterby.kernel.ControlCode;
import io.ytterby.kit.problem.ProblemLanguage;
import io.ytterby.licensing.controllist.domain.LicenceNeed;
import io.ytterby.licensing.controllist.domain.Presumption;
import java.time.LocalDate;
import java.util.List;

/**
 * What another list makes of the lines that are open or licensed.
 *
 * @param asOf the day both lists were asked about
 * @param looked how many lines were asked about; {@code complete} is false where there were more
 * @param flipped how many get another answer
 * @param flips those, at most {@link #MOST}
 */
public record Replay(LocalDate asOf, int looked, boolean complete, int flipped, List<Flip> flips) {
    public static final int MOST = 500;

    /**
     * A line with another answer.
     *
     * @param why the reasons that are new, or those that have gone where nothing is new
     */
    public record Flip(
            ReplayedLine.Kind kind,
            String id,
            int line,
            ControlCode controlCode,
            LicenceNeed before,
            Presumption presumptionBefore,
            LicenceNeed after,
            Presumption presumptionAfter,
            List<ControlCode> codesBefore,
            List<ControlCode> codesAfter,
            List<String> why) {
        Flip told(ProblemLanguage language) {
            return new Flip(
                    kind,
                    id,
                    line,
                    controlCode,
                    before,
                    presumptionBefore,
                    after,
                    presumptionAfter,
                    codesBefore,
                    codesAfter,
                    why.stream().map(one -> ListSentences.told(one, language)).toList());
        }
    }

    /** The same with its reasons in the language of who asks. */
    public Replay told(ProblemLanguage language) {
        return new Replay(
                asOf,
                looked,
                complete,
                flipped,
                flips.stream().map(one -> one.told(language)).toList());
    }
}
