package io.ytterby.certification.exchange.app;

import io.ytterby.kit.key.KeptKey;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Seals partners' secrets, so that no table and no backup of one tells them: AES-256-GCM under a key of the keys' folder. */
@Singleton
public class SecretBox {
    private static final String NAME = "-partners";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;
    private final SecureRandom random = new SecureRandom();

    SecretBox(
            @ConfigProperty(name = "ytterby.keys-dir") java.nio.file.Path folder,
            @ConfigProperty(name = "ytterby.service") String service)
            throws IOException, GeneralSecurityException {
        var kept = new KeptKey(folder, service + NAME);
        var digest = MessageDigest.getInstance("SHA-256");
        this.key = new SecretKeySpec(digest.digest(kept.pair().getPrivate().getEncoded()), "AES");
    }

    /** @param of what the secret belongs to: it opens nothing else */
    byte[] seal(UUID of, String secret) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        var sealed = run(Cipher.ENCRYPT_MODE, of, nonce, secret.getBytes(StandardCharsets.UTF_8));
        var all = new byte[nonce.length + sealed.length];
        System.arraycopy(nonce, 0, all, 0, nonce.length);
        System.arraycopy(sealed, 0, all, nonce.length, sealed.length);
        return all;
    }

    public String open(UUID of, byte[] sealed) {
        var nonce = java.util.Arrays.copyOf(sealed, NONCE_BYTES);
        var rest = java.util.Arrays.copyOfRange(sealed, NONCE_BYTES, sealed.length);
        return new String(run(Cipher.DECRYPT_MODE, of, nonce, rest), StandardCharsets.UTF_8);
    }

    private byte[] run(int mode, UUID of, byte[] nonce, byte[] bytes) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(of.toString().getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(bytes);
        } catch (GeneralSecurityException other) {
            throw new IllegalStateException("the secret of " + of + " was sealed under another key", other);
        }
    }
}
