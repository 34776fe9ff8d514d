package io.ytterby.licensing.application.domain;

import static io.ytterby.licensing.application.domain.ApplicationStatus.COUNTERSIGNED;
import static io.ytterby.licensing.application.domain.ApplicationStatus.DRAFT;
import static io.ytterby.licensing.application.domain.ApplicationStatus.FINALISED_APPROVED;
import static io.ytterby.licensing.application.domain.ApplicationStatus.FINALISED_NO_LICENCE_REQUIRED;
import static io.ytterby.licensing.application.domain.ApplicationStatus.FINALISED_REFUSED;
import static io.ytterby.licensing.application.domain.ApplicationStatus.SUBMITTED;
import static io.ytterby.licensing.application.domain.ApplicationStatus.UNDER_REVIEW;
import static io.ytterby.licensing.application.domain.ApplicationStatus.WITHDRAWN;

import java.util.Map;
import java.util.Optional;

/**
 * The whole state machine: from each status, each step that may be taken and where it leads. What is not in the table is
 * refused, so a terminal status, which has no row, refuses everything.
 */
public final class Transitions {
    private static final Map<ApplicationStatus, Map<Step, ApplicationStatus>> TABLE = Map.of(
            DRAFT,
                    Map.of(
                            Step.EDIT, DRAFT,
                            Step.SUBMIT, SUBMITTED,
                            Step.WITHDRAW, WITHDRAWN),
            SUBMITTED,
                    Map.of(
                            Step.ADVISE, UNDER_REVIEW,
                            Step.WITHDRAW, WITHDRAWN),
            UNDER_REVIEW,
                    Map.of(
                            Step.ADVISE, UNDER_REVIEW,
                            Step.COUNTERSIGN, COUNTERSIGNED,
                            Step.RETURN, UNDER_REVIEW,
                            Step.WITHDRAW, WITHDRAWN),
            // New advice voids the countersignature: what was signed is no longer what is advised.
            COUNTERSIGNED,
                    Map.of(
                            Step.ADVISE, UNDER_REVIEW,
                            Step.APPROVE, FINALISED_APPROVED,
                            Step.REFUSE, FINALISED_REFUSED,
                            Step.FIND_NO_LICENCE_REQUIRED, FINALISED_NO_LICENCE_REQUIRED,
                            Step.WITHDRAW, WITHDRAWN));

    private Transitions() {}

    public static Map<Step, ApplicationStatus> from(ApplicationStatus status) {
        return TABLE.getOrDefault(status, Map.of());
    }

    public static Optional<ApplicationStatus> next(ApplicationStatus status, Step step) {
        return Optional.ofNullable(from(status).get(step));
    }
}
