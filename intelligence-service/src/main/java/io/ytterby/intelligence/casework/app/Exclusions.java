package io.ytterby.intelligence.casework.app;

import io.ytterby.intelligence.casework.domain.CaseId;
import io.ytterby.intelligence.casework.domain.Interest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who sees nothing of which case, and what officers have declared. */
public interface Exclusions {
    /** An interest of a list, with its place in it. */
    record Listed(long place, Interest interest) {}

    /**
     * One at a time until the transaction ends: a link and an interest of the same moment would each not see the other.
     * Taken before any case is locked.
     */
    void inTurn();

    boolean excludes(CaseId id, Set<String> who);

    void recuse(CaseId id, String who);

    /** Puts these in the place of all that interests and parties had brought. */
    void set(CaseId id, Set<String> interested, Set<String> parties);

    void declare(Interest interest);

    Optional<Interest> interest(UUID id);

    /** False if it has ended already. */
    boolean end(Interest ended);

    /** Persons, in small letters, with an interest in one of these that has not ended. */
    Set<String> interestedIn(Set<String> entities, Set<String> organisations);

    /** @param person whose; null for everybody's */
    List<Listed> list(@Nullable String person, long before, int limit);
}
