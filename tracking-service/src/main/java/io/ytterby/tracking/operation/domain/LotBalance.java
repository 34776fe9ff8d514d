package io.ytterby.tracking.operation.domain;

import io.ytterby.kernel.Mass;
import io.ytterby.tracking.lot.domain.GramState;
import io.ytterby.tracking.lot.domain.Lot;
import io.ytterby.tracking.lot.domain.LotStatus;
import io.ytterby.tracking.lot.domain.Operation.Kind;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What came into a lot and what became of it. What was reversed counts as never done.
 *
 * @param lot whose composition tells what that is of each element
 * @param in what was minted, split off another lot, merged in or made
 * @param out what was split off or merged into another lot
 * @param consumed what was made into something else
 * @param live what its segments hold, and what it weighs beside them
 */
public record LotBalance(Lot lot, Mass in, Mass out, Mass consumed, Mass destroyed, Mass exported, Mass live) {

    /**
     * @param brought by operations into the lot
     * @param taken by operations out of it
     * @param grams of its segments in each state
     */
    public static LotBalance of(Lot lot, Map<Kind, Mass> brought, Map<Kind, Mass> taken, Map<GramState, Long> grams) {
        boolean gone = lot.status() == LotStatus.EXPORTED;
        var live = coded(grams, GramState.LIVE);
        var exported = coded(grams, GramState.EXPORTED);
        return new LotBalance(
                lot,
                sum(brought, Kind.MINT, Kind.SPLIT, Kind.MERGE, Kind.BLEND, Kind.TRANSFORM, Kind.RECYCLE),
                sum(taken, Kind.SPLIT, Kind.MERGE),
                sum(taken, Kind.BLEND, Kind.TRANSFORM, Kind.RECYCLE),
                sum(taken, Kind.DESTROY),
                gone ? exported.plus(lot.remainder()) : exported,
                gone ? live : live.plus(lot.remainder()));
    }

    /** Whether what came in is all accounted for. It always is; if it is not, the books are broken. */
    public boolean isBalanced() {
        return Stream.of(out, consumed, destroyed, exported, live)
                .reduce(Mass.ZERO, Mass::plus)
                .equals(in);
    }

    private static Mass coded(Map<GramState, Long> grams, GramState state) {
        return Mass.ofGrams(grams.getOrDefault(state, 0L));
    }

    private static Mass sum(Map<Kind, Mass> masses, Kind... kinds) {
        return Stream.of(kinds)
                .map(kind -> masses.getOrDefault(kind, Mass.ZERO))
                .reduce(Mass.ZERO, Mass::plus);
    }
}
