package io.ytterby.inspection.instrument.domain;

import io.ytterby.kernel.PersonId;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A change of an instrument that one person wants. It counts when another has approved it.
 *
 * @param base the instrument's version that it was written on; 0 for a new instrument
 * @param decision null until somebody has decided
 */
public record InstrumentChange(
        UUID id,
        InstrumentId instrument,
        long base,
        Content content,
        String reason,
        Status status,
        PersonId proposedBy,
        Instant proposedAt,
        @Nullable Decision decision) {

    /** What is wanted. */
    public sealed interface Content {
        record NewCard(InstrumentCard card) implements Content {}

        record NewCalibration(CalibrationCertificate certificate) implements Content {}
    }

    /** Where a change stands. */
    public enum Status {
        PROPOSED,
        APPROVED,
        REJECTED
    }

    /** Who decided, and why; an approval may go without a reason. */
    public record Decision(
            PersonId by, Instant at, @Nullable String why) {}

    /** What comes of wanting to decide it. */
    public sealed interface Outcome {
        record Decided(InstrumentChange change) implements Outcome {}
    }

    /** Why it cannot be decided so. */
    public sealed interface Refused extends Outcome {
        record SamePerson() implements Refused {}

        record NotOpen(Status status) implements Refused {}

        /** The instrument's card has changed since: nobody has seen the two changes together. */
        record CardHasChanged(long base, long current) implements Refused {}

        /** The person has a measurement by this instrument that is not settled. */
        record OwnMeasurement() implements Refused {}
    }

    public static InstrumentChange proposed(
            InstrumentId instrument, long base, Content content, String reason, PersonId by, Instant at) {
        return new InstrumentChange(
                UUID.randomUUID(), instrument, base, content, reason, Status.PROPOSED, by, at, null);
    }

    /**
     * @param current the instrument's version now; 0 if it is not there yet
     * @param hasOpenMeasurement whether whoever approves has a measurement by this instrument that is not settled
     */
    public Outcome approve(PersonId by, boolean hasOpenMeasurement, long current, @Nullable String why, Instant at) {
        if (status != Status.PROPOSED) return new Refused.NotOpen(status);
        if (isSame(by, proposedBy)) return new Refused.SamePerson();
        if (hasOpenMeasurement) return new Refused.OwnMeasurement();
        if (base != current) return new Refused.CardHasChanged(base, current);
        return new Outcome.Decided(decided(Status.APPROVED, by, at, why));
    }

    /** By anybody, also by whoever proposed it. */
    public Outcome reject(PersonId by, String why, Instant at) {
        if (status != Status.PROPOSED) return new Refused.NotOpen(status);
        return new Outcome.Decided(decided(Status.REJECTED, by, at, why));
    }

    private InstrumentChange decided(Status next, PersonId by, Instant at, @Nullable String why) {
        return new InstrumentChange(
                id, instrument, base, content, reason, next, proposedBy, proposedAt, new Decision(by, at, why));
    }

    /** A name in other capitals is the same person. */
    private static boolean isSame(PersonId one, PersonId other) {
        return one.value().toLowerCase(Locale.ROOT).equals(other.value().toLowerCase(Locale.ROOT));
    }
}
