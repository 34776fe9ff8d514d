package io.ytterby.tracking.device.app;

import io.ytterby.gramcodes.BlockStanding;
import io.ytterby.gramcodes.GramBlock;
import io.ytterby.kernel.Unlocode;
import java.util.List;

/** Which blocks an office may meet. */
public interface RoutedBlocks {
    /** A block, and how it stands. */
    record Routed(GramBlock block, BlockStanding standing) {}

    /** Blocks with live grams in lots that are declared at the office or on their way, the newest first; at most so many. */
    List<Routed> to(Unlocode office, int limit);
}
