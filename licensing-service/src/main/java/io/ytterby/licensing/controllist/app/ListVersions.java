package io.ytterby.licensing.controllist.app;

import io.ytterby.licensing.controllist.domain.ListVersion;
import io.ytterby.licensing.controllist.domain.Proposal;
import java.util.List;
import java.util.Optional;

/** Where the history of the list is kept. */
public interface ListVersions {
    /** Number of the newest version; 0 before the first was recorded. */
    long newest();

    /** Every change by two persons, oldest first. */
    List<ListVersion> amendments();

    /** The version of that number, whatever its kind. */
    Optional<ListVersion> lookUp(long number);

    /**
     * Records a file that came with a release, unless it is the newest of its kind already.
     *
     * @param shipped the file's own version; {@code name} has the changes on top in it too
     * @return its number; empty if there was nothing to record, or another replica did
     */
    Optional<Long> recordShipped(String shipped, String name);

    /** Fails if the number is taken: two changes met, and the second must look at the first. */
    void add(Proposal confirmed, String name);

    /** Newest first. */
    List<ListVersion> history(long before, int most);
}
