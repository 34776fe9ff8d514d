package io.ytterby.gramcodes;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A secret order of the numbers from 0 to any size: each comes once, and who has not the key cannot tell which comes next,
 * nor how many have come. A Feistel network of ten rounds over AES-CMAC, walked until it lands within the size. Not safe
 * for use by two threads at once.
 */
public final class KeyedOrder {
    private static final int ROUNDS = 10;

    private final AesCmac cmac;

    private KeyedOrder(AesCmac cmac) {
        this.cmac = cmac;
    }

    /**
     * An order of its own for each purpose. It hangs on the root alone, so that it outlives every epoch.
     *
     * @param purpose {@code "gram numbers"}
     */
    public static KeyedOrder of(EpochKeys keys, String purpose) {
        var epochKey = keys.of(0);
        var own = new AesCmac(epochKey).of(("order of " + purpose).getBytes(StandardCharsets.US_ASCII));
        Arrays.fill(epochKey, (byte) 0);
        var order = new KeyedOrder(new AesCmac(own));
        Arrays.fill(own, (byte) 0);
        return order;
    }

    /**
     * The number that comes at a place.
     *
     * @param index the place, 0 to size-1
     * @param size how many numbers there are, 1 to 2^62
     * @param tweak tells one order of a size from another
     */
    public long at(long index, long size, long tweak) {
        if (size < 1 || size > 1L << 62 || index < 0 || index >= size)
            throw new IllegalArgumentException("no place " + index + " among " + size);
        int half = Math.max(1, (Long.SIZE - Long.numberOfLeadingZeros(size - 1) + 1) / 2);
        long number = index;
        // The network permutes a few more numbers than there are; those beyond lead back sooner or later.
        do number = permuted(number, half, size, tweak);
        while (number >= size);
        return number;
    }

    private long permuted(long number, int half, long size, long tweak) {
        long mask = (1L << half) - 1;
        long left = number >>> half;
        long right = number & mask;
        for (int round = 0; round < ROUNDS; round++) {
            long next = left ^ (mixed(right, round, size, tweak) & mask);
            left = right;
            right = next;
        }
        return left << half | right;
    }

    private long mixed(long half, int round, long size, long tweak) {
        var message = ByteBuffer.allocate(4 * Long.BYTES)
                .putLong(tweak)
                .putLong(size)
                .putLong(round)
                .putLong(half)
                .array();
        return ByteBuffer.wrap(cmac.of(message)).getLong();
    }
}
