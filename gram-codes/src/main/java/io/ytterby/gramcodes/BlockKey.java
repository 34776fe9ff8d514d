package io.ytterby.gramcodes;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * The key of one block: CMAC of the block's number under its epoch's key.
 *
 * <p>A device that holds it can tell, and could also make, the codes of that block, and of no other.
 */
public final class BlockKey {
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

    AesCmac cmac() {
        return new AesCmac(key);
    }
}
