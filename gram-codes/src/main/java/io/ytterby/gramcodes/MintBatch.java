package io.ytterby.gramcodes;

/** Writes codes of one block, up to {@link Columns#BATCH} at once. */
final class MintBatch {
    private static final long[] RUN_CHECKS = Columns.runChecks(CheckSymbol.HEAD);
    private static final long[] TWIN_RUN_CHECKS = Columns.runChecks(CheckSymbol.TWIN_HEAD);
    private static final int LOW_GRAM = Columns.RUN - 1;

    private final long epoch;
    private final TagBatch batch;
    private final long[] tags = new long[Columns.BATCH];
    private final long[] rests = new long[Columns.BATCH];
    private final long[] checks = new long[Columns.BATCH];
    private final long[] middles = new long[Columns.BATCH];
    private final long[] ends = new long[Columns.BATCH];

    MintBatch(GramBlock block, AesCmac cmac) {
        epoch = (long) block.epochSymbol() << Symbols.GRAM_BITS;
        batch = new TagBatch(block, cmac);
    }

    /** How many grams from this one on, at most, are of one batch and have the same first eight symbols. */
    static int runFrom(long gram) {
        return Math.min(Columns.BATCH, Columns.RUN - (int) (gram & LOW_GRAM));
    }

    /** Writes codes of grams of one run. */
    void codes(long first, int count, byte[] into, int at, int stride) {
        batch.run(first, count);
        batch.tags(count, tags);
        startChecks(first, count, RUN_CHECKS, CheckSymbol.HEAD);
        Columns.check(tags, CheckSymbol.TAG, count, checks);
        Columns.middles(tags, (int) (first & LOW_GRAM), count, middles);
        Columns.ends(tags, checks, count, ends);
        Columns.write(start(first), middles, ends, count, into, at, stride);
    }

    /** Writes twins of grams of one run. */
    void twins(long first, int count, byte[] into, int at, int stride) {
        batch.run(BlockTags.TWIN | first, count);
        batch.tags(count, tags);
        batch.rests(count, rests);
        startChecks(first, count, TWIN_RUN_CHECKS, CheckSymbol.TWIN_HEAD);
        Columns.check(tags, CheckSymbol.TWIN_TAG, count, checks);
        Columns.check(rests, CheckSymbol.TWIN_REST, count, checks);
        Columns.middles(tags, (int) (first & LOW_GRAM), count, middles);
        Columns.write(start(first), middles, ends, count, into, at, stride);
        Columns.twinMiddles(tags, rests, count, middles);
        Columns.ends(rests, checks, count, ends);
        Columns.writeTwinEnds(middles, ends, count, into, at + 16, stride);
    }

    private long start(long first) {
        return Swar.text(Swar.spread((epoch | first) >>> 9));
    }

    private void startChecks(long first, int count, long[] runChecks, long[] headMasks) {
        int run = CheckSymbol.of((epoch | first) & ~(long) LOW_GRAM, headMasks);
        Columns.start(runChecks, (int) (first & LOW_GRAM), run, count, checks);
    }
}
