package io.ytterby.inspection.hold.domain;

import io.ytterby.inspection.hold.domain.ClockLaw.MoreTime;
import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.PersonId;
import io.ytterby.kernel.Unlocode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * That an authority keeps declared goods in the country. A declaration may have many; each is lifted by itself.
 *
 * @param reviewBy when somebody must look at it again; never later than the clock's end
 * @param clock until when the law lets the goods be held; null where no law of the port is known. A clock that has run out
 *     lifts nothing: it calls for a decision
 * @param end null while it runs
 */
public record Hold(
        HoldId id,
        DeclarationId declaration,
        HoldStatus status,
        OrganisationId authority,
        HoldGround ground,
        String reason,
        Instant placedAt,
        PersonId placedBy,
        Instant reviewBy,
        @Nullable LegalClock clock,
        @Nullable End end) {

    /** How it ended. */
    public record End(Instant at, PersonId by, String reason) {}

    public static Hold placed(
            DeclarationId declaration,
            OrganisationId authority,
            HoldGround ground,
            String reason,
            PersonId officer,
            Instant at,
            Instant reviewBy,
            @Nullable LegalClock clock) {
        return new Hold(
                HoldId.random(),
                declaration,
                HoldStatus.PLACED,
                authority,
                ground,
                reason,
                at,
                officer,
                reviewBy,
                clock,
                null);
    }

    public boolean isOverdue(Instant now) {
        return status.isRunning() && now.isAfter(reviewBy);
    }

    /** All that can come of asking for a later review. */
    public sealed interface Extension {
        record Extended(Hold hold) implements Extension {}

        /** It has ended, or the new day is past or not later than the old. */
        record NotNow() implements Extension {}

        /** @param latest the last day that the law allows */
        record BeyondTheLaw(ClockRule rule, LocalDate latest) implements Extension {}
    }

    /** Within the clock as often as somebody likes; beyond it as often, and as far, as the law extends it. */
    public Extension extend(Instant until, Unlocode port, ClockLaw law, Instant now) {
        if (!status.isRunning() || !until.isAfter(reviewBy) || !until.isAfter(now)) return new Extension.NotNow();
        if (clock == null || !until.isAfter(clock.until())) return new Extension.Extended(extendedTo(until, clock));
        return switch (law.extend(clock, port, until, now)) {
            case MoreTime.Granted(var longer) -> new Extension.Extended(extendedTo(until, longer));
            case MoreTime.BeyondTheLaw(var rule, var latest) -> new Extension.BeyondTheLaw(rule, latest);
        };
    }

    private Hold extendedTo(Instant until, @Nullable LegalClock longer) {
        return in(HoldStatus.EXTENDED, until, longer, null);
    }

    public Optional<Hold> lift(PersonId officer, String why, Instant at) {
        return status.isRunning()
                ? Optional.of(in(HoldStatus.LIFTED, reviewBy, clock, new End(at, officer, why)))
                : Optional.empty();
    }

    /** An id written in other letters is the same person. */
    public boolean wasPlacedBy(PersonId person) {
        return placedBy.value().toLowerCase(Locale.ROOT).equals(person.value().toLowerCase(Locale.ROOT));
    }

    /** The goods are seized. */
    public Optional<Hold> convert(PersonId officer, String why, Instant at) {
        return status.isRunning()
                ? Optional.of(in(HoldStatus.CONVERTED, reviewBy, clock, new End(at, officer, why)))
                : Optional.empty();
    }

    /** What its clock now calls for, once each; empty if for nothing. The hold stands as it stood. */
    public Optional<ClockCall> clockCall(Instant now) {
        if (!status.isRunning() || clock == null) return Optional.empty();
        return switch (clock.state(now)) {
            case RUNNING -> Optional.empty();
            case EXPIRING ->
                clock.warnedAt() == null
                        ? Optional.of(new ClockCall.Warned(in(status, reviewBy, clock.warned(now), null)))
                        : Optional.empty();
            case EXPIRED ->
                clock.escalatedAt() == null
                        ? Optional.of(new ClockCall.Escalated(in(status, reviewBy, clock.escalated(now), null)))
                        : Optional.empty();
        };
    }

    private Hold in(HoldStatus next, Instant review, @Nullable LegalClock newClock, @Nullable End how) {
        return new Hold(id, declaration, next, authority, ground, reason, placedAt, placedBy, review, newClock, how);
    }
}
