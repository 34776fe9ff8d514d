package io.ytterby.inspection.hold.domain;

import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.PersonId;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * That an authority keeps declared goods in the country. A declaration may have many; each is lifted by itself.
 *
 * @param reviewBy when somebody must look at it again. A clock that has run out lifts nothing: it makes the hold overdue
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
            Instant reviewBy) {
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
                null);
    }

    public boolean isOverdue(Instant now) {
        return status.isRunning() && now.isAfter(reviewBy);
    }

    /** @return empty if it has ended, or if the new day is not later than the old */
    public Optional<Hold> extend(Instant until) {
        if (!status.isRunning() || !until.isAfter(reviewBy)) return Optional.empty();
        return Optional.of(in(HoldStatus.EXTENDED, until, null));
    }

    public Optional<Hold> lift(PersonId officer, String why, Instant at) {
        return status.isRunning()
                ? Optional.of(in(HoldStatus.LIFTED, reviewBy, new End(at, officer, why)))
                : Optional.empty();
    }

    /** The goods are seized. */
    public Optional<Hold> convert(PersonId officer, String why, Instant at) {
        return status.isRunning()
                ? Optional.of(in(HoldStatus.CONVERTED, reviewBy, new End(at, officer, why)))
                : Optional.empty();
    }

    private Hold in(HoldStatus next, Instant review, @Nullable End how) {
        return new Hold(id, declaration, next, authority, ground, reason, placedAt, placedBy, review, how);
    }
}
