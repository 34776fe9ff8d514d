package io.ytterby.intelligence.casework.app;

import io.ytterby.intelligence.casework.domain.CaseFile;
import io.ytterby.intelligence.casework.domain.Decision;

/** All that can come of a step on a case. */
public sealed interface CaseOutcome {
    record Done(CaseFile file) implements CaseOutcome {}

    /** None that one may see. */
    record NoSuchCase() implements CaseOutcome {}

    record Refused(Decision.Refused why) implements CaseOutcome {}
}
