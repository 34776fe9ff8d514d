package io.ytterby.gramcodes;

import java.util.Arrays;

/** Judges codes against one block, up to {@link Columns#BATCH} at once. */
final class VerifyBatch {
    private static final long GRAM = (1L << Symbols.GRAM_BITS) - 1;

    private final GramBlock block;
    private final TagBatch batch;
    private final long[] texts = new long[Columns.BATCH];
    private final long[] heads = new long[Columns.BATCH];
    private final long[] tags = new long[Columns.BATCH];
    private final long[] checks = new long[Columns.BATCH];
    private final long[] wrong = new long[Columns.BATCH];
    private final byte[] values = new byte[Symbols.LENGTH];

    VerifyBatch(GramBlock block, AesCmac cmac) {
        this.block = block;
        batch = new TagBatch(block, cmac);
    }

    void verify(byte[] codes, int at, int stride, int count, byte[] verdicts, int to) {
        Arrays.fill(wrong, 0, count, 0);
        Columns.readEight(codes, at, stride, count, texts);
        symbols(count, heads);
        Columns.readEight(codes, at + 8, stride, count, texts);
        symbols(count, tags);
        Columns.readFour(codes, at + 16, stride, count, texts);
        symbols(count, checks);
        reread(codes, at, stride, count);
        Columns.heads(heads, tags, count);
        Columns.tags(tags, checks, count);
        Columns.checks(checks, count);
        Columns.check(heads, CheckSymbol.HEAD, count, checks);
        Columns.check(tags, CheckSymbol.TAG, count, checks);
        batch.run(heads, GRAM, count);
        judge(count, verdicts, to);
    }

    private void symbols(int count, long[] symbols) {
        Columns.symbols(texts, count, symbols);
        Columns.mark(texts, symbols, count, wrong);
    }

    /** Small letters, and letters that people read for digits, are rare in what scanners read: one by one. */
    private void reread(byte[] codes, int at, int stride, int count) {
        for (int i = 0; i < count; i++) {
            if (wrong[i] == 0 || !Symbols.values(codes, at + i * stride, values)) continue;
            heads[i] = Symbols.eight(values, 0);
            tags[i] = Symbols.eight(values, 8);
            checks[i] = Symbols.eight(values, 12) & 0xffffffffL;
            wrong[i] = 0;
        }
    }

    /** Without a branch: what a tag is compared with takes the same time whatever it is. */
    private void judge(int count, byte[] verdicts, int to) {
        long first = block.first();
        long last = block.end() - 1;
        long epoch = block.epochSymbol();
        for (int i = 0; i < count; i++) {
            long gram = heads[i] & GRAM;
            long outside = ((gram - first) | (last - gram)) >>> 63;
            long forged = Columns.any(batch.differs(i, tags[i]) | ((heads[i] >>> Symbols.GRAM_BITS) ^ epoch)) | outside;
            long malformed = Columns.any(wrong[i] | checks[i]);
            // AUTHENTIC is 0, FORGED 1, MALFORMED 2.
            verdicts[to + i] = (byte) ((malformed << 1) | (forged & ~malformed));
        }
    }
}
