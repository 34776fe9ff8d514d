package io.ytterby.console.production;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One deed done to lots, as the API tells it whole.
 *
 * @param reversedBy the deed that undid it; null while it stands
 */
public record Step(
        String operationId,
        String kind,
        Instant at,
        @Nullable String reversedBy,
        List<Part> inputs,
        List<Part> outputs) {
    /** What has left somebody's hands or the country comes back by a deed of its own. */
    private static final Set<String> UNDONE =
            Set.of("MINT", "SPLIT", "MERGE", "BLEND", "TRANSFORM", "RECYCLE", "PACK", "UNPACK", "DESTROY");

    /** A part of a lot. */
    public record Part(String lotId, long massMg) {}

    /** What undoing it does to a lot. */
    public record Change(String lotId, long givenBackMg, long takenAwayMg) {}

    static String path(String operation) {
        return Lots.SERVICE + "/operations/" + operation;
    }

    /** Whether such a deed is undone at all; whether this one may be now the API knows. */
    static boolean isUndone(String kind) {
        return UNDONE.contains(kind);
    }

    /** Each lot once: what it gets back of what was taken in, and loses of what was brought out. */
    public List<Change> changes() {
        var sums = new LinkedHashMap<String, long[]>();
        for (var part : inputs) sums.computeIfAbsent(part.lotId(), _ -> new long[2])[0] += part.massMg();
        for (var part : outputs) sums.computeIfAbsent(part.lotId(), _ -> new long[2])[1] += part.massMg();
        var changes = new ArrayList<Change>();
        sums.forEach((lot, sum) -> changes.add(new Change(lot, sum[0], sum[1])));
        return changes;
    }
}
