package io.ytterby.tipbox.seal;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import org.bouncycastle.crypto.params.X25519PrivateKeyParameters;

/**
 * Somebody's public key, whom an item may be sealed to.
 *
 * @param bytes X25519, 32 of them
 */
public record TeamKey(byte[] bytes) {
    public static final int BYTES = 32;
    private static final int ID_BYTES = 8;

    public TeamKey {
        if (bytes.length != BYTES) throw new IllegalArgumentException("an X25519 key has 32 bytes");
        bytes = bytes.clone();
    }

    /** Of a private key. */
    public static TeamKey of(byte[] privateKey) {
        return new TeamKey(new X25519PrivateKeyParameters(privateKey, 0)
                .generatePublicKey()
                .getEncoded());
    }

    /** The first eight bytes of its SHA-256 in hex: what people compare, and what a wrap names. */
    public String id() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, ID_BYTES);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TeamKey key && Arrays.equals(bytes, key.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
