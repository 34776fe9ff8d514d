package io.ytterby.intelligence.entity.app;

import io.ytterby.intelligence.entity.domain.Candidate;
import io.ytterby.intelligence.entity.domain.EntityId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What may be so of entities. */
public interface Candidates {
    /** A candidate of a list, with its place in it. */
    record Listed(long place, Candidate candidate) {}

    /** Does nothing if there was one of the same evidence, decided or not. */
    void add(Candidate candidate);

    Optional<Candidate> lock(UUID id);

    void decide(Candidate decided);

    /** An entity's, or all, in one status or in any; the newest first. */
    List<Listed> list(@Nullable EntityId id, Candidate.@Nullable Status status, long before, int limit);
}
