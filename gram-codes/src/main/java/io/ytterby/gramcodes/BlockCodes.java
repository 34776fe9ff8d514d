package io.ytterby.gramcodes;

/**
 * Computes the codes of one block, and checks codes against it. Holds a cipher and buffers: use one per thread, and keep
 * it while you work on the block, for setting up a key costs as much as several codes.
 */
public final class BlockCodes {
    private static final int BATCH = 1_024;
    private static final int TAG_SHIFT = Long.SIZE - Symbols.TAG_BITS;
    /** Set beside the gram's number in what a twin's tag is made of: no code's message has it, so no tag tells of the other. */
    private static final long TWIN = 1L << 63;

    private final GramBlock block;
    private final long head;
    private final AesCmac cmac;
    private final byte[] messages = new byte[BATCH * AesCmac.BLOCK];
    private final byte[] codes = new byte[BATCH * AesCmac.BLOCK];

    public BlockCodes(GramBlock block, BlockKey key) {
        this.block = block;
        head = block.tagHead();
        cmac = key.cmac();
    }

    /**
     * Writes the codes of {@code count} grams from {@code first} on. Allocates nothing.
     *
     * @param stride bytes from one code's start to the next; at least 20; the bytes between stay as they are
     * @throws IllegalArgumentException if a gram is not of this block, or the codes do not fit
     */
    public void mint(long first, int count, byte[] into, int at, int stride) {
        if (count < 0 || first < block.first() || first > block.end() - count)
            throw new IllegalArgumentException(count + " grams from " + first + " are not all of this block");
        if (stride < GramCode.LENGTH
                || at < 0
                || (count > 0 && at + (count - 1L) * stride + GramCode.LENGTH > into.length))
            throw new IllegalArgumentException(count + " codes do not fit");
        for (int done = 0; done < count; done += BATCH) {
            int batch = Math.min(BATCH, count - done);
            for (int i = 0; i < batch; i++) cmac.load(head, first + done + i, messages, i);
            cmac.run(messages, batch, codes);
            for (int i = 0; i < batch; i++)
                Symbols.write(block.epochSymbol(), first + done + i, tagAt(i), into, at + (done + i) * stride);
        }
    }

    /** @throws IllegalArgumentException if the gram is not of this block */
    public GramCode codeOf(long gram) {
        requireOurs(gram);
        tag(gram);
        return new GramCode(block.epochSymbol(), gram, tagAt(0));
    }

    /**
     * The long twin of a gram's code.
     *
     * @throws IllegalArgumentException if the gram is not of this block
     */
    public TwinCode twinOf(long gram) {
        requireOurs(gram);
        tag(TWIN | gram);
        return new TwinCode(block.epochSymbol(), gram, tagAt(0), restAt(0));
    }

    /** Whether the key holder made this code. Takes the same time for every wrong tag. */
    public boolean made(PrintedCode code) {
        boolean tagged = tagged(code);
        return tagged && block.epochSymbol() == code.epoch() && block.holds(code.gram());
    }

    /** Whether the tag is right for that gram number, also beside the block. */
    boolean tagged(PrintedCode code) {
        if (code instanceof TwinCode twin) {
            tag(TWIN | twin.gram());
            return ((tagAt(0) ^ twin.tag()) | (restAt(0) ^ twin.tagRest())) == 0;
        }
        tag(code.gram());
        return (tagAt(0) ^ ((GramCode) code).tag()) == 0;
    }

    private void requireOurs(long gram) {
        if (!block.holds(gram)) throw new IllegalArgumentException("gram " + gram + " is not of this block");
    }

    private void tag(long message) {
        cmac.load(head, message, messages, 0);
        cmac.run(messages, 1, codes);
    }

    private long tagAt(int index) {
        return AesCmac.head(codes, index) >>> TAG_SHIFT;
    }

    /** The 40 bits of a twin's tag that follow the first 46. */
    private long restAt(int index) {
        long high = AesCmac.head(codes, index) & ((1L << TAG_SHIFT) - 1);
        return high << (TwinCode.REST_BITS - TAG_SHIFT)
                | AesCmac.tail(codes, index) >>> (Long.SIZE - TwinCode.REST_BITS + TAG_SHIFT);
    }
}
