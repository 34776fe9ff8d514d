package io.ytterby.gramcodes;

/**
 * Computes the codes of one block, and checks codes against it. Holds a cipher and buffers: use one per thread, and keep
 * it while you work on the block, for setting up a key costs as much as several codes.
 */
public final class BlockCodes {
    private static final int BATCH = 1_024;
    private static final int TAG_SHIFT = Long.SIZE - Symbols.TAG_BITS;

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
                Symbols.write(block.epoch(), first + done + i, tagAt(i), into, at + (done + i) * stride);
        }
    }

    /** @throws IllegalArgumentException if the gram is not of this block */
    public GramCode codeOf(long gram) {
        if (!block.holds(gram)) throw new IllegalArgumentException("gram " + gram + " is not of this block");
        return new GramCode(block.epoch(), gram, tagOf(gram));
    }

    /** Whether the key holder made this code. Takes the same time for every wrong tag. */
    public boolean made(GramCode code) {
        long wrong = (tagOf(code.gram()) ^ code.tag()) | (block.epoch() ^ code.epoch());
        return wrong == 0 && block.holds(code.gram());
    }

    private long tagOf(long gram) {
        cmac.load(head, gram, messages, 0);
        cmac.run(messages, 1, codes);
        return tagAt(0);
    }

    private long tagAt(int index) {
        return AesCmac.head(codes, index) >>> TAG_SHIFT;
    }
}
