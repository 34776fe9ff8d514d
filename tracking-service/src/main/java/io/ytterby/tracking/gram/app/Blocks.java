package io.ytterby.tracking.gram.app;

import io.ytterby.gramcodes.GramBlock;
import io.ytterby.kernel.LotId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The mint blocks there are, and who holds their grams. */
public interface Blocks {
    /** A block, and whether its codes have been withdrawn. */
    record Known(GramBlock block, boolean revoked) {}

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
