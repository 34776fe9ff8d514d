package io.ytterby.intelligence.casework.domain;

import io.ytterby.kernel.PersonId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an officer has to do with somebody whom a case may be about.
 *
 * @param kind ENTITY or ORGANISATION
 * @param endedBy another person, who has seen that it is over; null while it counts
 */
public record Interest(
        UUID id,
        PersonId person,
        LinkKind kind,
        String ref,
        Relation relation,
        String note,
        Instant declaredAt,
        @Nullable Instant endedAt,
        @Nullable PersonId endedBy,
        @Nullable String endReason) {
    /** What he has to do with it. */
    public enum Relation {
        SELF,
        EMPLOYER,
        FORMER_EMPLOYER,
        RELATIVE,
        SHAREHOLDER,
        OTHER
    }

    /** Null if this is the person himself, who does not end it. */
    public @Nullable Interest ended(PersonId by, Instant at, String reason) {
        if (by.value().equalsIgnoreCase(person.value())) return null;
        return new Interest(id, person, kind, ref, relation, note, declaredAt, at, by, reason);
    }
}
