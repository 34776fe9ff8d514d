package io.ytterby.intelligence.entity.domain;

import io.ytterby.kernel.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that may be so. It lies apart from what is accepted until a person decides, and what was refused does not come
 * again for the same reasons.
 *
 * @param other the other entity; null of a LISTED one
 * @param listed the entry of a list; null of any other
 * @param points from 0 to 10,000; a name alone never has more than {@link CompareProfiles#NAME_ALONE}
 * @param evidence what it rests on, as one text: the same again is no new candidate
 */
public record Candidate(
        UUID id,
        EntityId subject,
        Kind kind,
        @Nullable EntityId other,
        @Nullable Listed listed,
        int points,
        List<String> reasons,
        String evidence,
        Instant foundAt,
        Status status,
        @Nullable PersonId decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String reason) {
    /** What may be so. */
    public enum Kind {
        SAME_AS,
        SHARES_ADDRESS,
        SHARES_PHONE,
        SHARES_EMAIL,
        /** It is an entry of a list of sanctions or controls. */
        LISTED
    }

    /** What was decided. */
    public enum Status {
        OPEN,
        ACCEPTED,
        REJECTED
    }

    /** An entry of a version of a list. */
    public record Listed(String list, int version, String entry, String name) {}

    public Candidate {
        reasons = List.copyOf(reasons);
        if ((kind == Kind.LISTED) != (listed != null) || (kind == Kind.LISTED) == (other != null))
            throw new IllegalArgumentException("a candidate is about a list's entry or about an entity");
    }

    public Candidate decided(Status how, PersonId by, Instant at, String why) {
        return new Candidate(id, subject, kind, other, listed, points, reasons, evidence, foundAt, how, by, at, why);
    }
}
