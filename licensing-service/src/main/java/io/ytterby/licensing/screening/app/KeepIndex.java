package io.ytterby.licensing.screening.app;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.ytterby.licensing.screening.index.IcuRomanisation;
import io.ytterby.licensing.screening.index.NameIndex;
import io.ytterby.licensing.screening.index.ShippedScoring;
import jakarta.inject.Singleton;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Holds this replica's index of all current lists. A change of a list makes a new index beside the old one, which answers
 * until the new one takes its place; nobody waits but whoever asks before the first is there.
 */
@Singleton
public class KeepIndex {
    private final ScreeningLists lists;
    private volatile @Nullable Standing standing;

    KeepIndex(ScreeningLists lists) {
        this.lists = lists;
    }

    /** An index, and the version of each list that it holds. */
    public record Standing(SortedMap<String, Integer> versions, NameIndex index) {}

    /** What stands; it is built now if none does. */
    public Standing standing() {
        var known = standing;
        return known == null ? refreshed() : known;
    }

    /** What stands once every list is as the database has it at this moment. */
    public Standing refreshed() {
        var known = standing;
        if (known != null && known.versions().equals(lists.currentVersions())) return known;
        return rebuilt();
    }

    private synchronized Standing rebuilt() {
        var known = standing;
        if (known != null && known.versions().equals(lists.currentVersions())) return known;
        // One transaction, so that versions and entries are of one moment.
        var next = QuarkusTransaction.joiningExisting().call(() -> {
            var versions = lists.currentVersions();
            return new Standing(
                    versions,
                    NameIndex.of(
                            lists.standingEntries(),
                            new IcuRomanisation(),
                            ShippedScoring.weights(),
                            ShippedScoring.thresholds()));
        });
        standing = next;
        return next;
    }
}
