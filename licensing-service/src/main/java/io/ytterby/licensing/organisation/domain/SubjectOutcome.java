package io.ytterby.licensing.organisation.domain;

import io.ytterby.kernel.PersonId;

/** All that can come of suspending or reinstating a person or a client. */
public sealed interface SubjectOutcome {
    record Done(Subject subject) implements SubjectOutcome {}

    /** It stands so already. */
    record StandsSo(PersonId subject, boolean suspended) implements SubjectOutcome {}

    /** Who suspends himself would lock himself out of his own mistake. */
    record Oneself() implements SubjectOutcome {}
}
