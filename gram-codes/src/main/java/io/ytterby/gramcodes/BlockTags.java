package io.ytterby.gramcodes;

/** The tags of one block, one at a time. Holds a cipher: use one per thread. */
final class BlockTags {
    /** How far the tag of 46 bits lies from the right end of a MAC's first 64 bits. */
    static final int SHIFT = Long.SIZE - Symbols.TAG_BITS;
    /** Set beside the gram's number in what a twin's tag is made of: no code's message has it, so no tag tells of the other. */
    static final long TWIN = 1L << 63;

    private final GramBlock block;
    private final long head;
    private final AesCmac cmac;
    private final byte[] message = new byte[AesCmac.BLOCK];
    private final byte[] mac = new byte[AesCmac.BLOCK];
    private final byte[] values = new byte[Symbols.LENGTH];

    BlockTags(GramBlock block, AesCmac cmac) {
        this.block = block;
        this.cmac = cmac;
        head = block.tagHead();
    }

    GramCode codeOf(long gram) {
        return new GramCode(block.epochSymbol(), gram, tagOf(gram));
    }

    TwinCode twinOf(long gram) {
        compute(TWIN | gram);
        return new TwinCode(block.epochSymbol(), gram, AesCmac.head(mac, 0) >>> SHIFT, restAt(mac, 0));
    }

    long tagOf(long gram) {
        compute(gram);
        return AesCmac.head(mac, 0) >>> SHIFT;
    }

    /** Whether the tag is right for that gram number, also beside the block. Takes the same time for every wrong tag. */
    boolean fits(PrintedCode code) {
        if (code instanceof TwinCode twin) {
            long tag = tagOf(TWIN | twin.gram());
            return ((tag ^ twin.tag()) | (restAt(mac, 0) ^ twin.tagRest())) == 0;
        }
        return (tagOf(code.gram()) ^ ((GramCode) code).tag()) == 0;
    }

    /** Judges a code of twenty characters as {@link VerifyBatch} does many. */
    Verdict judge(byte[] code, int at) {
        long start = Symbols.eight(code, at);
        long middle = Symbols.eight(code, at + 8);
        long end = Symbols.eight(code, at + 12);
        long startSymbols = Swar.symbols(start);
        long middleSymbols = Swar.symbols(middle);
        long endSymbols = Swar.symbols(end);
        long wrong =
                (Swar.text(startSymbols) ^ start) | (Swar.text(middleSymbols) ^ middle) | (Swar.text(endSymbols) ^ end);
        if (wrong != 0) {
            if (!Symbols.values(code, at, values)) return Verdict.MALFORMED;
            startSymbols = Symbols.eight(values, 0);
            middleSymbols = Symbols.eight(values, 8);
            endSymbols = Symbols.eight(values, 12);
        }
        return judge(Spread.gather(startSymbols), Spread.gather(middleSymbols), Spread.gather(endSymbols));
    }

    /** @param end the last eight symbols; the first four of them are those that the middle ends with */
    private Verdict judge(long start, long middle, long end) {
        long head = (start << 9) | (middle >>> 31);
        long gram = head & (GramCode.GRAMS - 1);
        long tag = ((middle & 0x7fffffff) << 15) | ((end >>> 5) & 0x7fff);
        int check = CheckSymbol.of(head, CheckSymbol.HEAD) ^ CheckSymbol.of(tag, CheckSymbol.TAG);
        if (check != (end & 31)) return Verdict.MALFORMED;
        long wrong = (tagOf(gram) ^ tag) | ((head >>> Symbols.GRAM_BITS) ^ block.epochSymbol());
        return wrong == 0 && block.holds(gram) ? Verdict.AUTHENTIC : Verdict.FORGED;
    }

    /** The 40 bits of a twin's tag that follow the first 46. */
    static long restAt(byte[] macs, int index) {
        long high = AesCmac.head(macs, index) & ((1L << SHIFT) - 1);
        return (high << (TwinCode.REST_BITS - SHIFT))
                | (AesCmac.tail(macs, index) >>> (Long.SIZE - TwinCode.REST_BITS + SHIFT));
    }

    private void compute(long low) {
        cmac.load(head, low, message, 0);
        cmac.run(message, 1, mac);
    }
}
