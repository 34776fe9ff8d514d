package io.ytterby.gramcodes;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HKDF with SHA-256 (RFC 5869): makes keys for different uses out of one secret. */
final class Hkdf {
    private static final String HMAC = "HmacSHA256";
    private static final int HASH = 32;

    private Hkdf() {}

    /** @param length how many bytes are wanted, at most 255 hashes */
    static byte[] derive(byte[] secret, byte[] salt, byte[] info, int length) {
        if (length < 1 || length > 255 * HASH) throw new IllegalArgumentException("HKDF gives 1 to 8160 bytes");
        var expand = mac(mac(salt.length == 0 ? new byte[HASH] : salt).doFinal(secret));
        var derived = new byte[length];
        var previous = new byte[0];
        for (int at = 0, counter = 1; at < length; at += HASH, counter++) {
            expand.update(previous);
            expand.update(info);
            expand.update((byte) counter);
            previous = expand.doFinal();
            System.arraycopy(previous, 0, derived, at, Math.min(HASH, length - at));
        }
        Arrays.fill(previous, (byte) 0);
        return derived;
    }

    private static Mac mac(byte[] key) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac;
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java platform has " + HMAC, missing);
        }
    }
}
