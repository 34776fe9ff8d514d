package io.ytterby.tipbox.seal;

import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The cipher of a stream: chunks of 64 KiB, each under ChaCha20-Poly1305 with a nonce of eleven counter bytes and one that
 * marks the last, the STREAM construction of Hoang, Reyhanitabar, Rogaway and Vizár as age uses it. A key seals one item.
 * So a cut, a changed, a missing and a moved chunk all show.
 */
final class Chunks {
    static final int PLAIN = 64 * 1024;
    static final int TAG = 16;

    private static final int NONCE = 12;

    private final SecretKeySpec key;
    private final byte[] bound;
    private long number;

    Chunks(byte[] key, byte[] bound) {
        this.key = new SecretKeySpec(key, "ChaCha20");
        this.bound = bound.clone();
    }

    byte[] seal(byte[] plain, int length, boolean last) {
        try {
            return cipher(Cipher.ENCRYPT_MODE, last).doFinal(plain, 0, length);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has ChaCha20-Poly1305", impossible);
        }
    }

    byte[] open(byte[] sealed, boolean last) {
        try {
            return cipher(Cipher.DECRYPT_MODE, last).doFinal(sealed);
        } catch (GeneralSecurityException other) {
            throw new SealBrokenException("chunk " + (number - 1) + " was changed, cut or moved");
        }
    }

    private Cipher cipher(int mode, boolean last) throws GeneralSecurityException {
        var nonce = new byte[NONCE];
        long n = number++;
        for (int i = NONCE - 2; i >= 0 && n != 0; i--, n >>>= 8) nonce[i] = (byte) n;
        nonce[NONCE - 1] = (byte) (last ? 1 : 0);
        var cipher = Cipher.getInstance("ChaCha20-Poly1305");
        cipher.init(mode, key, new IvParameterSpec(nonce));
        cipher.updateAAD(bound);
        return cipher;
    }
}
