package io.ytterby.tracking.lot.app;

import io.ytterby.kernel.LotId;
import io.ytterby.tracking.lot.domain.Cut;
import io.ytterby.tracking.lot.domain.GramRange;
import io.ytterby.tracking.lot.domain.HeldRange;
import io.ytterby.tracking.lot.domain.Lot;
import java.time.Instant;
import java.util.List;

/** Which lot holds which grams. The schema keeps it a tiling; what is here changes it. */
public interface Segments {
    /** Mints a block for all grams of a new lot: numbers that no one else has, held by the lot. */
    HeldRange open(Lot minted, int epoch, Instant at);

    /** The ranges a lot holds, by rising numbers, whatever became of them. At most {@code limit}. */
    List<HeldRange> heldBy(LotId lot, int limit);

    /** The range that holds all of these grams for this lot, or the first that has so many; at most one. */
    List<HeldRange> holding(LotId lot, GramRange grams);

    /** The first range of a lot with at least so many grams; at most one. */
    List<HeldRange> firstOfLength(LotId lot, long grams);

    /** Gives the piece to the other lot. False if the range is no longer as the cut saw it. */
    boolean tryCut(Cut cut, LotId from, LotId to);
}
