package io.ytterby.licensing.screening.app;

import io.ytterby.licensing.screening.domain.Hit;
import io.ytterby.licensing.screening.domain.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.SortedMap;

/** Looks one name up in all current lists; nothing is kept. */
@ApplicationScoped
public class SearchNames {
    private static final int MOST = 20;

    private final KeepIndex keepIndex;

    SearchNames(KeepIndex keepIndex) {
        this.keepIndex = keepIndex;
    }

    /** @param lists the version of each list that was asked */
    public record Found(SortedMap<String, Integer> lists, List<Hit> hits) {}

    /** The version of each list that would be asked. */
    public SortedMap<String, Integer> lists() {
        return keepIndex.standing().versions();
    }

    /** @param all also what stays below its threshold */
    public Found search(Subject subject, boolean all) {
        var standing = keepIndex.standing();
        var hits =
                all ? standing.index().nearest(subject, MOST) : standing.index().hits(subject, MOST);
        return new Found(standing.versions(), hits);
    }
}
