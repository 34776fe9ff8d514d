package io.ytterby.licensing.application.domain;

/** Where an application stands. What may happen in each is the table in {@link Transitions}. */
public enum ApplicationStatus {
    DRAFT,
    SUBMITTED,
    UNDER_REVIEW,
    COUNTERSIGNED,
    FINALISED_APPROVED,
    FINALISED_REFUSED,
    FINALISED_NO_LICENCE_REQUIRED,
    WITHDRAWN;

    /** Whether nothing may happen to it any more. */
    public boolean isTerminal() {
        return Transitions.from(this).isEmpty();
    }
}
