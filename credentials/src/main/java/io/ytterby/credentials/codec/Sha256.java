package io.ytterby.credentials.codec;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;

/** SHA-256, which every Java has. */
public final class Sha256 {
    private Sha256() {}

    /** Of all parts, one after the other. */
    public static byte[] of(byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : parts) digest.update(part);
            return digest.digest();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
