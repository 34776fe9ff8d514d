package io.ytterby.tipbox.seal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.hpke.HPKE;
import org.bouncycastle.crypto.params.X25519PrivateKeyParameters;
import org.bouncycastle.crypto.params.X25519PublicKeyParameters;

/**
 * An item's key as one person alone can open it: HPKE (RFC 9180), base mode, DHKEM(X25519, HKDF-SHA256), HKDF-SHA256,
 * ChaCha20-Poly1305. It is bound to the item and to the use of the key: moved elsewhere it opens nothing.
 *
 * @param keyId {@link TeamKey#id()} of whom it is for
 * @param bytes 32 of the encapsulated key, then the sealed key
 */
public record Wrap(String keyId, byte[] bytes) {
    private static final int ENCAPSULATED = 32;
    private static final byte[] INFO = "ytterby tip item key v1".getBytes(StandardCharsets.US_ASCII);
    private static final int LONGEST = 256;

    public Wrap {
        if (bytes.length <= ENCAPSULATED || bytes.length > LONGEST)
            throw new IllegalArgumentException("that is no wrapped key");
        bytes = bytes.clone();
    }

    /** @param item what the key is of: {@code tip/…/item/…}; whoever opens it must say the same */
    public static Wrap of(byte[] key, String item, TeamKey to) {
        try {
            var sealed = hpke().seal(
                            new X25519PublicKeyParameters(to.bytes(), 0),
                            INFO,
                            bound(item, to.id()),
                            key,
                            null,
                            null,
                            null);
            return new Wrap(to.id(), joined(sealed[1], sealed[0]));
        } catch (InvalidCipherTextException impossible) {
            throw new IllegalStateException("the key " + to.id() + " takes nothing", impossible);
        }
    }

    /** @throws SealBrokenException if it is for another key, of another item, or was changed */
    public byte[] open(byte[] privateKey, String item) {
        var own = new X25519PrivateKeyParameters(privateKey, 0);
        var pair = new AsymmetricCipherKeyPair(own.generatePublicKey(), own);
        try {
            return hpke().open(
                            Arrays.copyOf(bytes, ENCAPSULATED),
                            pair,
                            INFO,
                            bound(item, keyId),
                            Arrays.copyOfRange(bytes, ENCAPSULATED, bytes.length),
                            null,
                            null,
                            null);
        } catch (InvalidCipherTextException | IllegalArgumentException other) {
            throw new SealBrokenException("this key does not open " + item);
        }
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    private static HPKE hpke() {
        return new HPKE(HPKE.mode_base, HPKE.kem_X25519_SHA256, HPKE.kdf_HKDF_SHA256, HPKE.aead_CHACHA20_POLY1305);
    }

    private static byte[] bound(String item, String keyId) {
        return (item + "\n" + keyId).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        var all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Wrap wrap && keyId.equals(wrap.keyId) && Arrays.equals(bytes, wrap.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
