package io.ytterby.gramcodes;

import java.util.HashMap;
import java.util.Map;
import java.util.function.LongFunction;

/**
 * Tells authentic codes from forged ones, of both lengths. Keeps a cipher for each block it has met: use one per thread and
 * task.
 *
 * <p>A full platform answers every gram with {@link Holding.Block} or {@link Holding.NoBlock}; a device in the field
 * holds the keys of the blocks it may meet, and answers {@link Holding.NoKey} for the rest.
 */
public final class GramVerifier {
    private final LongFunction<Holding> holdings;
    private final RevokedRanges revoked;
    private final Map<GramBlock, BlockCodes> met = new HashMap<>();

    /** @param holdings what is held about the block of a gram's number */
    public GramVerifier(LongFunction<Holding> holdings) {
        this(holdings, RevokedRanges.NONE);
    }

    /** @param revoked what has been withdrawn beside whole blocks */
    public GramVerifier(LongFunction<Holding> holdings, RevokedRanges revoked) {
        this.holdings = holdings;
        this.revoked = revoked;
    }

    /** Reads a text of either length as people type it, and judges it. */
    public Verdict verify(String text) {
        return GramCodeReading.of(text) instanceof PrintedCode code ? verify(code) : Verdict.MALFORMED;
    }

    public Verdict verify(PrintedCode code) {
        return examine(code).verdict();
    }

    /** As {@link #verify(PrintedCode)}, for those who may know more. */
    public Finding examine(PrintedCode code) {
        return examine(code, holdings.apply(code.gram()));
    }

    /**
     * Judges a code together with the label it stands on.
     *
     * @param gtin the GTIN-14 that the label names
     */
    public Finding examine(PrintedCode code, String gtin) {
        var holding = holdings.apply(code.gram());
        var found = examine(code, holding);
        boolean fits = found.verdict() != Verdict.FORGED && holding instanceof Holding.Block;
        if (fits && !((Holding.Block) holding).block().gtin().equals(gtin)) return Finding.WRONG_ITEM;
        return found;
    }

    private Finding examine(PrintedCode code, Holding holding) {
        if (holding instanceof Holding.Block known) return examine(code, known);
        return holding instanceof Holding.NoKey ? Finding.NO_KEY : Finding.NO_BLOCK;
    }

    private Finding examine(PrintedCode code, Holding.Block known) {
        var block = known.block();
        var codes = met.computeIfAbsent(block, each -> new BlockCodes(each, known.key()));
        boolean tagged = codes.tagged(code);
        if (!block.holds(code.gram())) return Finding.OUT_OF_RANGE;
        if (block.epochSymbol() != code.epoch()) return Finding.WRONG_EPOCH;
        if (!tagged) return Finding.WRONG_TAG;
        if (known.standing() == BlockStanding.REVOKED || revoked.covers(code.gram(), block.epoch()))
            return Finding.WITHDRAWN;
        return known.standing() == BlockStanding.KEY_EXPOSED ? Finding.KEY_EXPOSED : Finding.SOUND;
    }
}
