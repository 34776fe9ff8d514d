package io.ytterby.gramcodes;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * A range of gram numbers minted at once for one trade item.
 *
 * @param id the block's number, part of its key
 * @param gtin the GTIN-14 on the label: a code moved to another item no longer verifies
 * @param epoch the epoch whose key the block uses, 0 to 255; its codes print it modulo 32
 * @param first the first gram's number
 * @param end one past the last gram's number
 */
public record GramBlock(long id, String gtin, int epoch, long first, long end) {
    /** How many epochs there can ever be under one root key. */
    public static final int EPOCHS = 256;
    /** How many of them can be told apart in print. */
    public static final int EPOCH_SYMBOLS = 32;

    public GramBlock {
        if (gtin.length() != 14) throw new IllegalArgumentException("a GTIN-14 has 14 digits: '" + gtin + "'");
        requireEpoch(epoch);
        if (first < 0 || end <= first || end > GramCode.GRAMS)
            throw new IllegalArgumentException("not a range of gram numbers: [" + first + ", " + end + ")");
    }

    public boolean holds(long gram) {
        return gram >= first && gram < end;
    }

    /** The epoch as its codes print it, 0 to 31. */
    public int epochSymbol() {
        return epoch % EPOCH_SYMBOLS;
    }

    static int requireEpoch(int epoch) {
        if (epoch < 0 || epoch >= EPOCHS) throw new IllegalArgumentException("an epoch is 0 to 255: " + epoch);
        return epoch;
    }

    /** The upper half of what is tagged: 56 bits of SHA-256 over GTIN and block number, then the epoch in 8 bits. */
    long tagHead() {
        var named = ByteBuffer.allocate(14 + Long.BYTES)
                .put(gtin.getBytes(StandardCharsets.US_ASCII))
                .putLong(id)
                .array();
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(named);
            return (ByteBuffer.wrap(hash).getLong() & ~0xffL) | epoch;
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
