package io.ytterby.inspection.selectivity.app;

import com.fasterxml.jackson.databind.JsonNode;
import io.ytterby.kernel.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All versions of the profile. */
public interface Profiles {
    /**
     * A version as somebody proposed it.
     *
     * @param approvedBy null until a second person has approved it
     */
    record Version(
            long version,
            JsonNode document,
            LocalDate effectiveFrom,
            String reason,
            PersonId proposedBy,
            Instant proposedAt,
            @Nullable PersonId approvedBy,
            @Nullable Instant approvedAt) {}

    Optional<Version> lookUp(long version);

    /** The newest, whoever has approved it or not. */
    Optional<Version> newest();

    /** The newest approved one that is effective that day. */
    Optional<Version> inForce(LocalDate day);

    /** @return false if that version is there already */
    boolean add(Version proposed);

    /** @return false if it was approved meanwhile */
    boolean approve(long version, PersonId by, Instant at);

    /** The newest first, below {@code before}. */
    List<Version> list(long before, int limit);
}
