package io.ytterby.tracking.lot.domain;

import io.ytterby.kernel.LotId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How one lot becomes again what it was before an operation.
 *
 * @param version the version it has to have
 * @param grams how many more grams it holds then; fewer if negative
 * @param uncodedMg how much more it weighs beside them; less if negative
 * @param emptied its status if nothing is left in it; otherwise it is active
 */
public record Restoring(LotId lot, long version, long grams, long uncodedMg, LotStatus emptied) {

    /** What undoing the operation means for each lot that it touched. */
    public static List<Restoring> of(Operation operation) {
        var changes = new LinkedHashMap<LotId, Restoring>();
        operation.inputs().forEach(part -> changes.merge(part.lot(), gained(part), Restoring::plus));
        var moved = rangesOf(operation.inputs());
        boolean allMoved = !moved.isEmpty() && moved.containsAll(rangesOf(operation.outputs()));
        var emptied = allMoved ? LotStatus.CONSUMED : LotStatus.DESTROYED;
        operation.outputs().forEach(part -> changes.merge(part.lot(), lost(part, emptied), Restoring::plus));
        return new ArrayList<>(changes.values());
    }

    /** The grams that came into being by the operation: they were in nothing that it took in. */
    public static List<OperationPart> born(Operation operation) {
        var moved = rangesOf(operation.inputs());
        return operation.outputs().stream()
                .filter(part -> part.held() != null && !moved.contains(part.held()))
                .toList();
    }

    private static Restoring gained(OperationPart part) {
        long grams = grams(part.held());
        long beside = part.held() == null ? part.mass().milligrams() : 0;
        return new Restoring(part.lot(), part.lotVersion(), grams, beside, LotStatus.CONSUMED);
    }

    private static Restoring lost(OperationPart part, LotStatus emptied) {
        long beside = part.held() == null ? part.mass().milligrams() : 0;
        return new Restoring(part.lot(), part.lotVersion(), -grams(part.held()), -beside, emptied);
    }

    private static Restoring plus(Restoring one, Restoring other) {
        return new Restoring(
                one.lot, one.version, one.grams + other.grams, one.uncodedMg + other.uncodedMg, other.emptied);
    }

    private static long grams(@Nullable HeldRange held) {
        return held == null ? 0 : held.range().count();
    }

    private static Set<HeldRange> rangesOf(List<OperationPart> parts) {
        var ranges = new HashSet<HeldRange>();
        for (var part : parts) if (part.held() != null) ranges.add(part.held());
        return ranges;
    }
}
