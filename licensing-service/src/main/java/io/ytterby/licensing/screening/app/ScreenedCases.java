package io.ytterby.licensing.screening.app;

import io.ytterby.licensing.screening.domain.CaseHit;
import io.ytterby.licensing.screening.domain.PartyToScreen;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who takes part in a case, and what screening them has found. */
public interface ScreenedCases {
    /**
     * A screening of a case.
     *
     * @param lists the version of each list that was asked
     */
    record Run(UUID application, Instant at, String reason, Map<String, Integer> lists, int parties, int hits) {}

    /** A decision that was taken on the same name and the same state of the same entry before. */
    record Cleared(String person, String reason) {}

    /** The exporter and all parties; empty if there is no such case. */
    List<PartyToScreen> parties(UUID application);

    Optional<Cleared> cleared(CaseHit hit);

    /** @return false if the party has met this state of the entry before: that hit stands as it is */
    boolean addIfNew(CaseHit hit);

    void add(Run run);

    List<Run> runs(UUID application, int most);

    Optional<CaseHit> hit(UUID id);

    /** @return false if somebody has decided on it already */
    boolean resolve(UUID id, CaseHit.Status decision, String person, String reason, Instant at);

    List<CaseHit> hits(@Nullable UUID application, CaseHit.@Nullable Status status, UUID after, int most);
}
