package io.ytterby.credentials.key;

import io.ytterby.credentials.RefusedException;
import io.ytterby.credentials.codec.Base58;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;

/** An Ed25519 public key, checked by the Java that runs this. Two are equal if they are the same key. */
public final class VerifyingKey {
    private static final String ALGORITHM = "Ed25519";
    /** What stands before the 32 bytes in DER: SubjectPublicKeyInfo of Ed25519. */
    private static final byte[] DER = {0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00};
    /** The multicodec of an Ed25519 public key. */
    private static final byte[] MULTICODEC = {(byte) 0xed, 0x01};

    private static final int LENGTH = 32;

    private final byte[] raw;
    private final PublicKey key;

    private VerifyingKey(byte[] raw, PublicKey key) {
        this.raw = raw;
        this.key = key;
    }

    /** @param raw the 32 bytes of RFC 8032 */
    public static VerifyingKey ofRaw(byte[] raw) {
        if (raw.length != LENGTH) throw RefusedException.malformed("an Ed25519 key has 32 bytes, not " + raw.length);
        try {
            var key = KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(joined(DER, raw)));
            return new VerifyingKey(raw.clone(), key);
        } catch (GeneralSecurityException e) {
            throw RefusedException.malformed("no Ed25519 key: " + e.getMessage());
        }
    }

    public static VerifyingKey of(PublicKey key) {
        var encoded = key.getEncoded();
        if (encoded == null || encoded.length != DER.length + LENGTH)
            throw RefusedException.malformed("no Ed25519 key: " + key.getAlgorithm());
        return ofRaw(Arrays.copyOfRange(encoded, DER.length, encoded.length));
    }

    /** @param text {@code z6Mk...}, as {@code publicKeyMultibase} and did:key have it */
    public static VerifyingKey ofMultibase(String text) {
        var bytes = Base58.fromMultibase(text);
        if (bytes.length != MULTICODEC.length + LENGTH || bytes[0] != MULTICODEC[0] || bytes[1] != MULTICODEC[1])
            throw RefusedException.malformed("'" + text + "' is no Ed25519 key in multibase");
        return ofRaw(Arrays.copyOfRange(bytes, MULTICODEC.length, bytes.length));
    }

    public String multibase() {
        return Base58.multibase(joined(MULTICODEC, raw));
    }

    public byte[] raw() {
        return raw.clone();
    }

    /** Whether this key's owner has signed the message; false also for what is no signature at all. */
    public boolean verifies(byte[] message, byte[] signed) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(key);
            signature.update(message);
            return signature.verify(signed);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VerifyingKey that && Arrays.equals(raw, that.raw);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(raw);
    }

    @Override
    public String toString() {
        return multibase();
    }

    private static byte[] joined(byte[] first, byte[] second) {
        var all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }
}
