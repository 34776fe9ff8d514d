package io.ytterby.licensing.screening.domain;

import io.ytterby.kernel.PersonId;
import java.util.List;

/** All that can come of loading, publishing or releasing a version of a list. */
public sealed interface LoadOutcome {
    record Loaded(ListVersion version) implements LoadOutcome {}

    /** The version is kept aside, and what stood still stands. */
    record HeldBack(ListVersion version, int stood) implements LoadOutcome {}

    /** Why nothing was done. */
    sealed interface Refused extends LoadOutcome {}

    record NoSuchList(String list) implements Refused {}

    record NoSuchVersion(String list, int version) implements Refused {}

    record Stale(int current) implements Refused {}

    /** It is not in the state for this. */
    record NotNow(ListVersion.Status status) implements Refused {}

    record SamePerson(PersonId loadedBy) implements Refused {}

    /** What was sent is not what its format says. */
    record Unreadable(List<Fault> faults) implements Refused {
        public Unreadable {
            faults = List.copyOf(faults);
        }
    }

    /** @param where line and column for people, or the id of an entry */
    record Fault(String where, String says) {}
}
