package io.ytterby.gramcodes;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.ShortBufferException;
import javax.crypto.spec.SecretKeySpec;

/**
 * AES-CMAC (RFC 4493) under one 128-bit key. Not safe for use by two threads at once: it holds a cipher.
 *
 * <p>Beside the general form it has one for many messages of exactly one block: there CMAC is a single AES call, and
 * the cipher is fed in batches, which is where its speed comes from.
 */
final class AesCmac {
    static final int BLOCK = 16;

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    private final Cipher aes;
    private final byte[] wholeBlockMask;
    private final byte[] partBlockMask;
    private final long maskHigh;
    private final long maskLow;

    AesCmac(byte[] key) {
        if (key.length != BLOCK) throw new IllegalArgumentException("an AES-CMAC key here has 16 bytes");
        try {
            // ECB is the bare block function here; CMAC itself chains the blocks.
            aes = Cipher.getInstance("AES/ECB/NoPadding");
            aes.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java platform has AES/ECB/NoPadding", missing);
        }
        wholeBlockMask = doubled(encrypted(new byte[BLOCK]));
        partBlockMask = doubled(wholeBlockMask);
        maskHigh = (long) LONG.get(wholeBlockMask, 0);
        maskLow = (long) LONG.get(wholeBlockMask, 8);
    }

    /** The 16-byte code of a message of any length. */
    byte[] of(byte[] message) {
        int last = message.length == 0 ? 0 : (message.length - 1) / BLOCK * BLOCK;
        var state = new byte[BLOCK];
        for (int at = 0; at < last; at += BLOCK) {
            for (int i = 0; i < BLOCK; i++) state[i] ^= message[at + i];
            state = encrypted(state);
        }
        int rest = message.length - last;
        for (int i = 0; i < rest; i++) state[i] ^= message[last + i];
        if (rest < BLOCK) state[rest] ^= (byte) 0x80;
        var mask = rest == BLOCK ? wholeBlockMask : partBlockMask;
        for (int i = 0; i < BLOCK; i++) state[i] ^= mask[i];
        return encrypted(state);
    }

    /** Puts a message of one block into place {@code index} of a batch, masked and ready for {@link #run}. */
    void load(long high, long low, byte[] batch, int index) {
        LONG.set(batch, index * BLOCK, high ^ maskHigh);
        LONG.set(batch, index * BLOCK + 8, low ^ maskLow);
    }

    /** Puts the first halves of {@code count} messages into their places, for {@link #loadRun} and {@link #loadLows}. */
    void loadHeads(long high, byte[] batch, int count) {
        for (int i = 0; i < count; i++) LONG.set(batch, i * BLOCK, high ^ maskHigh);
    }

    /** Puts second halves that count upwards behind the first ones. */
    void loadRun(long low, byte[] batch, int count) {
        for (int i = 0; i < count; i++) LONG.set(batch, i * BLOCK + 8, (low + i) ^ maskLow);
    }

    /** Puts these second halves, each without what {@code bits} lacks, behind the first ones. */
    void loadLows(long[] lows, long bits, byte[] batch, int count) {
        for (int i = 0; i < count; i++) LONG.set(batch, i * BLOCK + 8, (lows[i] & bits) ^ maskLow);
    }

    /** Computes the codes of {@code count} loaded messages; allocates nothing. */
    void run(byte[] batch, int count, byte[] codes) {
        try {
            aes.update(batch, 0, count * BLOCK, codes, 0);
        } catch (ShortBufferException tooSmall) {
            throw new IllegalArgumentException("room for " + count + " codes is needed", tooSmall);
        }
    }

    /** The first 64 bits of the code at place {@code index}. */
    static long head(byte[] codes, int index) {
        return (long) LONG.get(codes, index * BLOCK);
    }

    /** The last 64 bits of the code at place {@code index}. */
    static long tail(byte[] codes, int index) {
        return (long) LONG.get(codes, index * BLOCK + 8);
    }

    private byte[] encrypted(byte[] block) {
        return aes.update(block);
    }

    /** Doubling in GF(2^128), as RFC 4493 section 2.3 makes its subkeys. */
    private static byte[] doubled(byte[] block) {
        var product = new byte[BLOCK];
        int carry = 0;
        for (int i = BLOCK - 1; i >= 0; i--) {
            int shifted = ((block[i] & 0xff) << 1) | carry;
            product[i] = (byte) shifted;
            carry = shifted >>> 8;
        }
        product[BLOCK - 1] ^= (byte) (0x87 & -carry);
        return product;
    }
}
