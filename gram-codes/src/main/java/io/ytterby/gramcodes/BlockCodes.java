package io.ytterby.gramcodes;

import org.jspecify.annotations.Nullable;

/**
 * Computes the codes of one block, and checks codes against it. Holds a cipher and buffers: use one per thread, and keep
 * it while you work on the block, for setting up a key costs as much as several codes.
 */
public final class BlockCodes {
    private final GramBlock block;
    private final AesCmac cmac;
    private final BlockTags tags;
    private @Nullable MintBatch minting;
    private @Nullable VerifyBatch verifying;

    public BlockCodes(GramBlock block, BlockKey key) {
        this.block = block;
        cmac = key.cmac();
        tags = new BlockTags(block, cmac);
    }

    /**
     * Writes the codes of {@code count} grams from {@code first} on. Allocates nothing.
     *
     * @param stride bytes from one code's start to the next; at least 20; the bytes between stay as they are
     * @throws IllegalArgumentException if a gram is not of this block, or the codes do not fit
     */
    public void mint(long first, int count, byte[] into, int at, int stride) {
        requireOurs(first, count);
        requireFits(count, into, at, stride, GramCode.LENGTH);
        var batch = minting();
        for (int done = 0; done < count; ) {
            int run = Math.min(MintBatch.runFrom(first + done), count - done);
            batch.codes(first + done, run, into, at + done * stride, stride);
            done += run;
        }
    }

    /**
     * Writes the twins of {@code count} grams from {@code first} on, as {@link #mint} writes the codes.
     *
     * @param stride bytes from one twin's start to the next; at least 28
     */
    public void mintTwins(long first, int count, byte[] into, int at, int stride) {
        requireOurs(first, count);
        requireFits(count, into, at, stride, TwinCode.LENGTH);
        var batch = minting();
        for (int done = 0; done < count; ) {
            int run = Math.min(MintBatch.runFrom(first + done), count - done);
            batch.twins(first + done, run, into, at + done * stride, stride);
            done += run;
        }
    }

    /** @throws IllegalArgumentException if the gram is not of this block */
    public GramCode codeOf(long gram) {
        requireOurs(gram);
        return tags.codeOf(gram);
    }

    /**
     * The long twin of a gram's code.
     *
     * @throws IllegalArgumentException if the gram is not of this block
     */
    public TwinCode twinOf(long gram) {
        requireOurs(gram);
        return tags.twinOf(gram);
    }

    /** Whether the key holder made this code. Takes the same time for every wrong tag. */
    public boolean made(PrintedCode code) {
        boolean fits = tags.fits(code);
        return fits && block.epochSymbol() == code.epoch() && block.holds(code.gram());
    }

    /**
     * Judges {@code count} codes of twenty characters that should be of this block: authentic, forged or malformed. What has
     * been withdrawn is the {@link GramVerifier}'s to say. Small letters, and O, I and L for digits, are understood; blanks and
     * dashes are not. Allocates nothing.
     *
     * @param stride bytes from one code's start to the next; at least 20
     * @param verdicts gets a {@link Verdict#of verdict} for each code, the first at index 0
     * @throws IllegalArgumentException if there are fewer codes or less room for verdicts
     */
    public void verify(byte[] codes, int at, int stride, int count, byte[] verdicts) {
        requireFits(count, codes, at, stride, GramCode.LENGTH);
        if (verdicts.length < count) throw new IllegalArgumentException(count + " verdicts do not fit");
        if (verifying == null) verifying = new VerifyBatch(block, cmac);
        for (int done = 0; done < count; done += Columns.BATCH)
            verifying.verify(codes, at + done * stride, stride, Math.min(Columns.BATCH, count - done), verdicts, done);
    }

    /** The same for one code. */
    public Verdict verify(byte[] code, int at) {
        requireFits(1, code, at, GramCode.LENGTH, GramCode.LENGTH);
        return tags.judge(code, at);
    }

    /** Whether the tag is right for that gram number, also beside the block. */
    boolean tagged(PrintedCode code) {
        return tags.fits(code);
    }

    private MintBatch minting() {
        if (minting == null) minting = new MintBatch(block, cmac);
        return minting;
    }

    private void requireOurs(long gram) {
        if (!block.holds(gram)) throw new IllegalArgumentException("gram " + gram + " is not of this block");
    }

    private void requireOurs(long first, int count) {
        if (count < 0 || first < block.first() || first > block.end() - count)
            throw new IllegalArgumentException(count + " grams from " + first + " are not all of this block");
    }

    private static void requireFits(int count, byte[] room, int at, int stride, int length) {
        if (count < 0 || stride < length || at < 0 || (count > 0 && at + (count - 1L) * stride + length > room.length))
            throw new IllegalArgumentException(count + " codes do not fit");
    }
}
