package io.ytterby.gramcodes;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * The key of one block: CMAC of the block's number under its epoch's key.
 *
 * <p>A device that holds it can tell, and could also make, the codes of that block, and of no other.
 */
public final class BlockKey {
    /** The length of a block key in bytes. */
    public static final int LENGTH = AesCmac.BLOCK;

    private final byte[] key;

    private BlockKey(byte[] key) {
        this.key = key;
    }

    public static BlockKey of(GramBlock block, EpochKeys keys) {
        var epochKey = keys.of(block.epoch());
        var message = ByteBuffer.allocate(Long.BYTES).putLong(block.id()).array();
        var key = new BlockKey(new AesCmac(epochKey).of(message));
        Arrays.fill(epochKey, (byte) 0);
        return key;
    }

    /**
     * A key as a device received it.
     *
     * @param secret 16 bytes; copied
     */
    public static BlockKey received(byte[] secret) {
        if (secret.length != LENGTH)
            throw new IllegalArgumentException("a block key has 16 bytes, not " + secret.length);
        return new BlockKey(secret.clone());
    }

    /** The 16 secret bytes, to be wrapped for a device. A copy that the caller wipes. */
    public byte[] secret() {
        return key.clone();
    }

    /** SHA-256 of the key, 32 bytes: a block's certificate names its key by it and betrays nothing. */
    public byte[] fingerprint() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(key);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }

    AesCmac cmac() {
        return new AesCmac(key);
    }
}
