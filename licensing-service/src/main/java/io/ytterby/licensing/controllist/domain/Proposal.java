package io.ytterby.licensing.controllist.domain;

import io.ytterby.kernel.PersonId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A change of one instrument that a person wants. It becomes law when another confirms it.
 *
 * @param base number of the version of the list that it was written on
 * @param content the change as JSON in the words of the list file, always written the same way
 */
public record Proposal(
        UUID id,
        long base,
        InstrumentId instrument,
        String content,
        String reason,
        Status status,
        PersonId proposedBy,
        Instant proposedAt,
        @Nullable PersonId decidedBy,
        @Nullable Instant decidedAt) {

    /** Where a proposal stands. */
    public enum Status {
        PROPOSED,
        CONFIRMED,
        WITHDRAWN
    }

    /** What comes of wanting to decide it. */
    public sealed interface Outcome {
        record Decided(Proposal proposal) implements Outcome {}
    }

    /** Why it cannot be decided so. */
    public sealed interface Refused extends Outcome {
        record SamePerson() implements Refused {}

        record NotOpen(Status status) implements Refused {}

        /** The list has changed since it was written: nobody has seen the two changes together. */
        record ListHasChanged(long base, long current) implements Refused {}
    }

    /** @param current number of the version in force */
    public Outcome confirm(PersonId by, long current, Instant at) {
        if (status != Status.PROPOSED) return new Refused.NotOpen(status);
        if (by.equals(proposedBy)) return new Refused.SamePerson();
        if (base != current) return new Refused.ListHasChanged(base, current);
        return new Outcome.Decided(decided(Status.CONFIRMED, by, at));
    }

    public Outcome withdraw(PersonId by, Instant at) {
        if (status != Status.PROPOSED) return new Refused.NotOpen(status);
        return new Outcome.Decided(decided(Status.WITHDRAWN, by, at));
    }

    private Proposal decided(Status other, PersonId by, Instant at) {
        return new Proposal(id, base, instrument, content, reason, other, proposedBy, proposedAt, by, at);
    }
}
