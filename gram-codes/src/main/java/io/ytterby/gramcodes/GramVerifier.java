package io.ytterby.gramcodes;

import java.util.HashMap;
import java.util.Map;
import java.util.function.LongFunction;

/**
 * Tells authentic codes from forged ones. Keeps a cipher for each block it has met: use one per thread and task.
 *
 * <p>A full platform answers every gram with {@link Holding.Block} or {@link Holding.NoBlock}; a device in the field
 * holds the keys of the blocks it may meet, and answers {@link Holding.NoKey} for the rest.
 */
public final class GramVerifier {
    private final LongFunction<Holding> holdings;
    private final Map<GramBlock, BlockCodes> met = new HashMap<>();

    /** @param holdings what is held about the block of a gram's number */
    public GramVerifier(LongFunction<Holding> holdings) {
        this.holdings = holdings;
    }

    /** Reads a text as people type it, and judges it. */
    public Verdict verify(String text) {
        return GramCode.read(text) instanceof GramCode code ? verify(code) : Verdict.MALFORMED;
    }

    public Verdict verify(GramCode code) {
        var holding = holdings.apply(code.gram());
        if (holding instanceof Holding.Block known) {
            var codes = met.computeIfAbsent(known.block(), block -> new BlockCodes(block, known.key()));
            if (!codes.made(code)) return Verdict.FORGED;
            return known.revoked() ? Verdict.REVOKED : Verdict.AUTHENTIC;
        }
        return holding instanceof Holding.NoKey ? Verdict.WELL_FORMED_NOT_CHECKED : Verdict.FORGED;
    }
}
