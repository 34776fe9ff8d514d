package io.ytterby.licensing.screening.domain;

import io.ytterby.kernel.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A party of a case that may be an entry of a list, and what an officer made of it.
 *
 * @param entrySha256 of the entry as it was then: a decision holds for this state of it
 * @param remembered whether it was cleared by what was decided on the same name and entry before
 */
public record CaseHit(
        UUID id,
        UUID application,
        int party,
        String name,
        String country,
        String list,
        int listVersion,
        String entry,
        String entrySha256,
        String listedName,
        int score,
        int threshold,
        int support,
        List<NameScore.Part> parts,
        Instant foundAt,
        Status status,
        @Nullable PersonId resolvedBy,
        @Nullable Instant resolvedAt,
        @Nullable String reason,
        boolean remembered) {
    /** What has been decided on it. */
    public enum Status {
        OPEN,
        TRUE_MATCH,
        FALSE_POSITIVE
    }

    public CaseHit {
        parts = List.copyOf(parts);
    }

    /** The same, cleared by what somebody decided on the same name and entry in another case. */
    public CaseHit clearedAsBefore(PersonId by, String why, Instant at) {
        return new CaseHit(
                id,
                application,
                party,
                name,
                country,
                list,
                listVersion,
                entry,
                entrySha256,
                listedName,
                score,
                threshold,
                support,
                parts,
                foundAt,
                Status.FALSE_POSITIVE,
                by,
                at,
                why,
                true);
    }
}
