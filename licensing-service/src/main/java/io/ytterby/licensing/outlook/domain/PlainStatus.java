package io.ytterby.licensing.outlook.domain;

import io.ytterby.licensing.application.domain.ApplicationStatus;

/** Where a case stands, for somebody who waits for the goods: not who works on it, nor what they think. */
public enum PlainStatus {
    IN_REVIEW,
    WAITS_FOR_EXPORTER,
    APPROVED,
    REFUSED,
    NO_LICENCE_NEEDED,
    /** Approved; a change of it is being reviewed, and until then what was licensed stays so. */
    BEING_CHANGED,
    /** Another application took its place. */
    REPLACED,
    WITHDRAWN,
    CLOSED,
    IN_APPEAL;

    /** @throws IllegalArgumentException of a draft, which nobody but its exporter knows of */
    public static PlainStatus of(ApplicationStatus status) {
        return switch (status) {
            case DRAFT -> throw new IllegalArgumentException("a draft is nobody else's to know");
            case SUBMITTED,
                    INITIAL_CHECKS,
                    UNDER_REVIEW,
                    OGD_ADVICE,
                    OGD_CONSOLIDATION,
                    UNDER_FINAL_REVIEW,
                    FINAL_REVIEW_COUNTERSIGN,
                    FINAL_REVIEW_SECOND_COUNTERSIGN -> IN_REVIEW;
            case AWAITING_EXPORTER_RESPONSE, APPLICANT_EDITING -> WAITS_FOR_EXPORTER;
            case FINALISED_APPROVED -> APPROVED;
            case FINALISED_REFUSED -> REFUSED;
            case FINALISED_NO_LICENCE_REQUIRED -> NO_LICENCE_NEEDED;
            case REOPENED_FOR_CHANGES, REOPENED_DUE_TO_ORG_CHANGES -> BEING_CHANGED;
            case SUPERSEDED_BY_EXPORTER_EDIT -> REPLACED;
            case WITHDRAWN -> WITHDRAWN;
            case CLOSED -> CLOSED;
            case UNDER_APPEAL, APPEAL_REVIEW, APPEAL_FINAL_REVIEW -> IN_APPEAL;
        };
    }
}
