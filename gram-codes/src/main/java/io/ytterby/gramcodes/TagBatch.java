package io.ytterby.gramcodes;

/** The messages of a batch of grams on their way through the cipher, and what comes out. One per thread. */
final class TagBatch {
    private final AesCmac cmac;
    private final byte[] messages = new byte[Columns.BATCH * AesCmac.BLOCK];
    private final byte[] macs = new byte[Columns.BATCH * AesCmac.BLOCK];

    TagBatch(GramBlock block, AesCmac cmac) {
        this.cmac = cmac;
        cmac.loadHeads(block.tagHead(), messages, Columns.BATCH);
    }

    /** Computes the MACs of {@code count} messages that count upwards. */
    void run(long first, int count) {
        cmac.loadRun(first, messages, count);
        cmac.run(messages, count, macs);
    }

    /** Computes the MACs of these messages. */
    void run(long[] lows, long mask, int count) {
        cmac.loadLows(lows, mask, messages, count);
        cmac.run(messages, count, macs);
    }

    void tags(int count, long[] tags) {
        for (int i = 0; i < count; i++) tags[i] = AesCmac.head(macs, i) >>> BlockTags.SHIFT;
    }

    void rests(int count, long[] rests) {
        for (int i = 0; i < count; i++) rests[i] = BlockTags.restAt(macs, i);
    }

    /** Zero where the MAC at that place begins with that tag. */
    long differs(int index, long tag) {
        return (AesCmac.head(macs, index) >>> BlockTags.SHIFT) ^ tag;
    }
}
