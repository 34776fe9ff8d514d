package io.ytterby.licensing.application.domain;

/** Where an application stands. What may happen in each is the table in {@link Transitions}. */
public enum ApplicationStatus {
    DRAFT,
    SUBMITTED,
    INITIAL_CHECKS,
    UNDER_REVIEW,
    /** Departments advise. */
    OGD_ADVICE,
    /** All departments have advised; what conflicts keeps it here. */
    OGD_CONSOLIDATION,
    /** Waits for the countersignature. */
    UNDER_FINAL_REVIEW,
    /** Countersigned once. */
    FINAL_REVIEW_COUNTERSIGN,
    /** Countersigned twice, by two persons. */
    FINAL_REVIEW_SECOND_COUNTERSIGN,
    /** A question to the exporter is open. */
    AWAITING_EXPORTER_RESPONSE,
    /** The exporter writes the next edition of it. */
    APPLICANT_EDITING,
    FINALISED_APPROVED,
    FINALISED_REFUSED,
    FINALISED_NO_LICENCE_REQUIRED,
    WITHDRAWN,
    CLOSED,
    SUPERSEDED_BY_EXPORTER_EDIT,
    /** Approved and licensed; its next edition is under way. */
    REOPENED_FOR_CHANGES,
    REOPENED_DUE_TO_ORG_CHANGES,
    UNDER_APPEAL,
    APPEAL_REVIEW,
    APPEAL_FINAL_REVIEW;

    /** Whether nothing may happen to it any more. */
    public boolean isTerminal() {
        return Transitions.from(this).isEmpty();
    }

    /** Whether it was decided, taken back, closed or replaced: nobody works on it, though it may be reopened or appealed. */
    public boolean isSettled() {
        return switch (this) {
            case FINALISED_APPROVED,
                    FINALISED_REFUSED,
                    FINALISED_NO_LICENCE_REQUIRED,
                    WITHDRAWN,
                    CLOSED,
                    SUPERSEDED_BY_EXPORTER_EDIT -> true;
            default -> false;
        };
    }

    /** Whether it waits for its exporter and then goes back to where it was. */
    public boolean isPause() {
        return this == AWAITING_EXPORTER_RESPONSE || this == APPLICANT_EDITING;
    }

    /** Whether a refusal is being looked at again. */
    public boolean isAppeal() {
        return this == UNDER_APPEAL || this == APPEAL_REVIEW || this == APPEAL_FINAL_REVIEW;
    }
}
