package io.ytterby.licensing.quota.domain;

import io.ytterby.kernel.PersonId;
import java.time.Instant;
import java.util.UUID;

/** All that can come of a step of a round. */
public sealed interface RoundOutcome {
    record Moved(QuotaRound round) implements RoundOutcome {}

    /** Why nothing was done. */
    sealed interface Refused extends RoundOutcome {
        record NoSuchRound(UUID id) implements Refused {}

        record NotNow(QuotaRound.Status status) implements Refused {}

        /** It is run after the deadline only. */
        record StillOpen(Instant deadline) implements Refused {}

        /** Requests are taken before the deadline only. */
        record Closed(Instant deadline) implements Refused {}

        record NotTheSeed(String commitment) implements Refused {}

        /** A public text is given if one was named when the round opened, and only then. */
        record BeaconMissing(String source) implements Refused {}

        record SamePerson(PersonId person) implements Refused {}
    }
}
