package io.ytterby.licensing.licence.domain;

import java.util.List;

/** All that can come of replacing a licence by a new one. */
public sealed interface ReissueOutcome {
    /** @param licence the new one, with all that had been drawn on the old one */
    record Reissued(Licence licence) implements ReissueOutcome {}

    /** Why nothing was changed. */
    sealed interface Refused extends ReissueOutcome {}

    record Ended(Ending how) implements Refused {}

    /** A new number must not be a way round a suspension. */
    record Suspended(List<Ground> grounds) implements Refused {
        public Suspended {
            grounds = List.copyOf(grounds);
        }
    }

    /**
     * What has been drawn of a line of the old licence has no room on the new one.
     *
     * @param line of the old licence
     */
    record NotCarried(LicenceLine line) implements Refused {}
}
