package io.ytterby.inspection.sample.app;

import io.ytterby.inspection.sample.domain.Defect;
import io.ytterby.inspection.sample.domain.Sample;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that can come of what somebody does with a sample. */
public sealed interface SampleOutcome {
    /**
     * It is done.
     *
     * @param copy the retest copy that took its place; null if there is none
     */
    record Moved(Sample sample, @Nullable Sample copy) implements SampleOutcome {}

    /** Nothing was changed. */
    sealed interface Refused extends SampleOutcome {}

    record NoSuchSample() implements Refused {}

    record NotNow(Sample sample) implements Refused {}

    /** The custody log has gaps. */
    record Broken(List<Defect> defects) implements Refused {
        public Broken {
            defects = List.copyOf(defects);
        }
    }

    /** A second analysis is due. */
    record SecondMissing(Sample sample) implements Refused {}

    /** The one who took it, or analysed it. */
    record TookPart() implements Refused {}

    /** The second analysis is by the first's person or instrument. */
    record NotApart() implements Refused {}

    /** That half was analysed, or is not its turn. */
    record WrongHalf(String why) implements Refused {}

    /**
     * What was sent cannot be.
     *
     * @param pointer which field
     */
    record Invalid(String pointer, String why) implements Refused {}
}
