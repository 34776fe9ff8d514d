package io.ytterby.intelligence.casework.app;

import io.ytterby.kit.key.KeptKey;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Seals names, so that no table and no backup of one tells them: AES-256-GCM under a key of the keys' folder. */
@Singleton
public class NameSeal {
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;
    private final SecureRandom random = new SecureRandom();

    NameSeal(@ConfigProperty(name = "ytterby.keys-dir") Path folder) throws IOException, GeneralSecurityException {
        var kept = new KeptKey(folder, "intelligence-identities");
        var digest = MessageDigest.getInstance("SHA-256");
        this.key = new SecretKeySpec(digest.digest(kept.pair().getPrivate().getEncoded()), "AES");
    }

    /** @param of what the name belongs to: it opens nothing else */
    public byte[] seal(UUID of, String name) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        var sealed = run(Cipher.ENCRYPT_MODE, of, nonce, name.getBytes(StandardCharsets.UTF_8));
        var all = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
        System.arraycopy(sealed, 0, all, NONCE_BYTES, sealed.length);
        return all;
    }

    /** @throws IllegalStateException if it was sealed under another key, or of something else */
    public String open(UUID of, byte[] sealed) {
        var nonce = Arrays.copyOf(sealed, NONCE_BYTES);
        var rest = Arrays.copyOfRange(sealed, NONCE_BYTES, sealed.length);
        return new String(run(Cipher.DECRYPT_MODE, of, nonce, rest), StandardCharsets.UTF_8);
    }

    private byte[] run(int mode, UUID of, byte[] nonce, byte[] bytes) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(of.toString().getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(bytes);
        } catch (GeneralSecurityException other) {
            throw new IllegalStateException("the name of " + of + " was sealed under another key", other);
        }
    }
}
