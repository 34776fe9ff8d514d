package io.ytterby.licensing.application.domain;

import java.util.Set;

/** A row of the table of {@link Transitions}: a step, where it may be taken, and where it leads. */
public record Rule(Step step, Set<ApplicationStatus> from, Target target) {
    public Rule {
        from = Set.copyOf(from);
    }

    /** Where a step leads. */
    public sealed interface Target {
        record To(ApplicationStatus status) implements Target {}

        /** It stays where it is. */
        record Same() implements Target {}

        /** To where it was before the pause. */
        record Back() implements Target {}
    }
}
