package io.ytterby.intelligence.entity.domain;

import io.ytterby.kernel.PersonId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that ties one entity to another. It can be ended and made anew; no row is ever overwritten by another's word.
 *
 * @param share of an OWNS link, above 0 and at most 1; null if it is not known
 * @param since the first day; null if it is not known
 * @param until the first day after it; null while it lasts
 * @param source who or what says so
 * @param verifiedBy who has made sure: null of a suggested one
 * @param endedBy who took it back; null while it counts
 */
public record EntityLink(
        UUID id,
        EntityId from,
        EntityId to,
        LinkType type,
        @Nullable BigDecimal share,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        String source,
        PersonId madeBy,
        Instant madeAt,
        @Nullable PersonId verifiedBy,
        @Nullable Instant verifiedAt,
        @Nullable PersonId endedBy,
        @Nullable Instant endedAt,
        @Nullable String endReason) {
    /** What ties them. */
    public enum LinkType {
        OWNS,
        DIRECTS,
        EMPLOYS,
        OPERATES,
        RELATED,
        SAME_AS,
        SHARES_ADDRESS,
        SHARES_PHONE,
        SHARES_EMAIL;

        /** Whether what one of them has done may be laid at the other's door: an officer of one keeps away from both. */
        public boolean joins() {
            return this == OWNS || this == DIRECTS || this == OPERATES || this == RELATED || this == SAME_AS;
        }
    }

    /** Whether somebody has made sure. */
    public enum Basis {
        VERIFIED,
        SUGGESTED
    }

    public EntityLink {
        if (from.equals(to)) throw new IllegalArgumentException("an entity is not tied to itself");
        if (share != null && (share.signum() <= 0 || share.compareTo(BigDecimal.ONE) > 0))
            throw new IllegalArgumentException("a share is above 0 and at most 1");
        if (since != null && until != null && !since.isBefore(until))
            throw new IllegalArgumentException("a link ends after it begins");
    }

    public Basis basis() {
        return verifiedBy == null ? Basis.SUGGESTED : Basis.VERIFIED;
    }

    public boolean isOpen() {
        return endedBy == null;
    }

    public EntityLink verified(PersonId by, Instant at) {
        return new EntityLink(
                id, from, to, type, share, since, until, source, madeBy, madeAt, by, at, endedBy, endedAt, endReason);
    }

    public EntityLink ended(PersonId by, Instant at, String reason) {
        return new EntityLink(
                id,
                from,
                to,
                type,
                share,
                since,
                until,
                source,
                madeBy,
                madeAt,
                verifiedBy,
                verifiedAt,
                by,
                at,
                reason);
    }
}
