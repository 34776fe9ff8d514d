package io.ytterby.tracking.certificate.app;

import io.ytterby.gramcodes.GramBlock;
import io.ytterby.kernel.LotId;
import java.time.Instant;
import java.util.List;

/** Blocks as they were minted. */
public interface CertifiedBlocks {
    /** A block, the lot it was minted for, and that lot's net mass then. */
    record Minted(GramBlock block, LotId lot, long massMg, Instant mintedAt) {}

    /** The blocks that a lot has grams of, dead or alive, in the order of their numbers. */
    List<Minted> heldBy(LotId lot, long afterBlock, int limit);
}
