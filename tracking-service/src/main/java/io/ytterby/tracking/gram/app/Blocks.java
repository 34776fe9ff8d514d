package io.ytterby.tracking.gram.app;

import io.ytterby.gramcodes.BlockStanding;
import io.ytterby.gramcodes.GramBlock;
import io.ytterby.kernel.LotId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The mint blocks there are, and who holds their grams. */
public interface Blocks {
    /**
     * A gram's block, and how the gram's code stands: withdrawn with its range, block or epoch; or exposed, where others
     * have the block's key and the gram is live no more, so that custody speaks against it.
     */
    record Known(GramBlock block, BlockStanding standing) {}

    /** Who holds a gram, and what has become of it: {@code LIVE}, {@code EXPORTED} … */
    record Place(LotId lot, String state) {}

    /** The block of each of these grams; a gram that no block has is left out. */
    Map<Long, Known> of(Collection<Long> grams);

    Optional<Place> placeOf(long gram);

    /** The grams of a lot from a number on, as ranges with their blocks; at most so many ranges. */
    List<Stretch> heldBy(LotId lot, long from, int limit);

    /** Grams in a row of one block. */
    record Stretch(GramBlock block, long from, long end) {}
}
