package io.ytterby.gramcodes;

import java.nio.charset.StandardCharsets;

/** Epoch keys derived by HKDF from one root secret of 32 bytes, so that only the root needs keeping. */
public final class RootKey implements EpochKeys {
    /** The length of the root secret in bytes. */
    public static final int LENGTH = 32;

    private static final byte[] SALT = "ytterby gram codes v1".getBytes(StandardCharsets.US_ASCII);
    private static final int EPOCH_KEY_LENGTH = 16;

    private final byte[] root;
    private final int current;

    /**
     * @param root 32 secret bytes; copied
     * @param current the epoch of new blocks, 0 to 255
     */
    public RootKey(byte[] root, int current) {
        if (root.length != LENGTH) throw new IllegalArgumentException("the root key has 32 bytes, not " + root.length);
        this.root = root.clone();
        this.current = GramBlock.requireEpoch(current);
    }

    @Override
    public int current() {
        return current;
    }

    @Override
    public byte[] of(int epoch) {
        var info = new byte[] {'e', 'p', 'o', 'c', 'h', (byte) GramBlock.requireEpoch(epoch)};
        return Hkdf.derive(root, SALT, info, EPOCH_KEY_LENGTH);
    }
}
