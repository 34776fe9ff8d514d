package io.ytterby.inspection.alert.domain;

import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A pattern that one port tells all others to look for, for a while.
 *
 * @param stored what the row says; {@link #stateAt} knows the clock as well
 * @param result the verified result that it follows from; null if an officer raised it
 * @param end null while it runs, and after it ran out unnoticed
 */
public record Alert(
        AlertId id,
        AlertNotice notice,
        AlertState stored,
        Instant raisedAt,
        PersonId raisedBy,
        OrganisationId authority,
        Instant expiresAt,
        @Nullable UUID result,
        @Nullable End end,
        Feedback feedback,
        long version) {
    public static final Duration SHORTEST = Duration.ofDays(1);
    public static final Duration DEFAULT = Duration.ofDays(30);
    public static final Duration LONGEST = Duration.ofDays(180);

    /** How it was taken back. */
    public record End(Instant at, PersonId by, String reason) {}

    public Alert {
        var life = Duration.between(raisedAt, expiresAt);
        if (life.compareTo(SHORTEST) < 0 || life.compareTo(LONGEST) > 0)
            throw new IllegalArgumentException("an alert lives 1 to 180 days");
    }

    public static Alert raised(
            AlertNotice notice,
            PersonId person,
            OrganisationId authority,
            Instant at,
            Duration ttl,
            @Nullable UUID result) {
        return new Alert(
                AlertId.random(),
                notice,
                AlertState.ACTIVE,
                at,
                person,
                authority,
                at.plus(ttl),
                result,
                null,
                Feedback.NONE,
                1);
    }

    /** The clock ends an alert, whether or not somebody has noticed. */
    public AlertState stateAt(Instant now) {
        return stored == AlertState.ACTIVE && !now.isBefore(expiresAt) ? AlertState.EXPIRED : stored;
    }

    /** Why a declaration matches it now; empty if it does not, or if nobody looks for it any more. */
    public List<Match> matches(AlertSubject subject, Instant now) {
        return stateAt(now) == AlertState.ACTIVE ? Matching.of(notice.pattern(), subject) : List.of();
    }

    /** @return empty if it has ended */
    public Optional<Alert> withdraw(PersonId person, String reason, Instant at) {
        if (stateAt(at) != AlertState.ACTIVE) return Optional.empty();
        return Optional.of(next(AlertState.WITHDRAWN, new End(at, person, reason), feedback));
    }

    /** Its time is over. */
    public Alert expired() {
        return next(AlertState.EXPIRED, end, feedback);
    }

    public Alert judged(Feedback counted) {
        return next(stored, end, counted);
    }

    private Alert next(AlertState state, @Nullable End how, Feedback counted) {
        return new Alert(
                id, notice, state, raisedAt, raisedBy, authority, expiresAt, result, how, counted, version + 1);
    }
}
