package io.ytterby.licensing.quota.domain;

import io.ytterby.kernel.PersonId;
import io.ytterby.licensing.quota.domain.RoundOutcome.Moved;
import io.ytterby.licensing.quota.domain.RoundOutcome.Refused;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A round of a year's quota: opened, asked of until the deadline, run by one person and published by another.
 *
 * @param version 1 when opened, one more with each step
 * @param runBy null until it was run
 * @param proof null until it was run
 */
public record QuotaRound(
        QuotaTerms terms,
        Instant deadline,
        Status status,
        PersonId openedBy,
        @Nullable PersonId runBy,
        @Nullable PersonId publishedBy,
        @Nullable AllocationProof proof,
        long version) {
    /** Where a round stands. */
    public enum Status {
        OPEN,
        RUN,
        PUBLISHED
    }

    public static QuotaRound opened(QuotaTerms terms, Instant deadline, PersonId by) {
        return new QuotaRound(terms, deadline, Status.OPEN, by, null, null, null, 1);
    }

    /** Whether somebody may still ask, or ask for something else. */
    public boolean takesRequests(Instant at) {
        return status == Status.OPEN && at.isBefore(deadline);
    }

    public RoundOutcome run(Draw draw, PersonId by, Instant at) {
        if (status != Status.OPEN) return new Refused.NotNow(status);
        if (at.isBefore(deadline)) return new Refused.StillOpen(deadline);
        if (terms.rule() == QuotaRule.SEEDED_LOTTERY && !terms.seedCommitment().equals(commitment(draw.seed())))
            return new Refused.NotTheSeed(terms.seedCommitment());
        if (terms.beaconSource().isEmpty() != draw.beacon().isEmpty())
            return new Refused.BeaconMissing(terms.beaconSource());
        var proof = Allocation.of(terms, draw).proof();
        return new Moved(new QuotaRound(terms, deadline, Status.RUN, openedBy, by, null, proof, version));
    }

    /** Whoever ran it does not publish it. */
    public RoundOutcome publish(PersonId by) {
        if (status != Status.RUN || runBy == null) return new Refused.NotNow(status);
        if (runBy.equals(by)) return new Refused.SamePerson(by);
        return new Moved(new QuotaRound(terms, deadline, Status.PUBLISHED, openedBy, runBy, by, proof, version));
    }

    /** What is published of a seed before the round. */
    public static String commitment(String seed) {
        return AllocationProof.sha256(seed.getBytes(StandardCharsets.UTF_8));
    }
}
