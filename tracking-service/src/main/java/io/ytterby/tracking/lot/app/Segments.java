package io.ytterby.tracking.lot.app;

import io.ytterby.kernel.LotId;
import io.ytterby.tracking.lot.domain.Cut;
import io.ytterby.tracking.lot.domain.GramRange;
import io.ytterby.tracking.lot.domain.GramState;
import io.ytterby.tracking.lot.domain.HeldRange;
import io.ytterby.tracking.lot.domain.Lot;
import io.ytterby.tracking.lot.domain.OperationId;
import java.time.Instant;
import java.util.List;

/**
 * Which lot holds which grams. The schema keeps it a tiling; what is here changes it, each change for an operation, and
 * writes it down in the grams' history. Whoever changes a lot's segments has changed the lot's own row before, in the
 * same transaction: its lock keeps others away from the segments.
 */
public interface Segments {
    /** Mints a block for all grams of a new lot: numbers that no one else has, held by the lot. */
    HeldRange open(Lot minted, int epoch, OperationId by, Instant at);

    /** The ranges a lot holds or held last, by rising numbers, whatever became of them. At most {@code limit}. */
    List<HeldRange> heldBy(LotId lot, int limit);

    /** Every live range of a lot, by rising numbers. */
    List<HeldRange> liveOf(LotId lot);

    /** The range that holds all of these grams for this lot, or the first that has so many; at most one. */
    List<HeldRange> holding(LotId lot, GramRange grams);

    /** The first range of a lot with at least so many grams; at most one. */
    List<HeldRange> firstOfLength(LotId lot, long grams);

    /** Gives the piece to the other lot. False if the range is no longer as the cut saw it. */
    boolean tryCut(Cut cut, LotId from, LotId to, OperationId by, Instant at);

    /** Gives every live gram of a lot to another. Answers the ranges that went. */
    List<HeldRange> move(LotId from, LotId to, OperationId by, Instant at);

    /** Ends the life of every live gram of a lot. Answers the ranges that ended. */
    List<HeldRange> end(LotId lot, GramState as, OperationId by, Instant at);

    /**
     * Ends the life of so many grams of a lot, the lowest numbers first, over as many ranges as it takes.
     *
     * @throws IllegalStateException if it has not so many: its own row was not changed before
     */
    List<HeldRange> end(LotId lot, long grams, GramState as, OperationId by, Instant at);

    /** All of a lot is made into something else. */
    default List<HeldRange> consume(LotId lot, OperationId by, Instant at) {
        return end(lot, GramState.CONSUMED, by, at);
    }

    /** So many grams of a lot are made into something else. */
    default List<HeldRange> consume(LotId lot, long grams, OperationId by, Instant at) {
        return end(lot, grams, GramState.CONSUMED, by, at);
    }

    /** Gives exactly these grams a lot and a state, as they had before: for a reversal. */
    void set(HeldRange range, LotId lot, GramState state, OperationId by, Instant at);
}
