package io.ytterby.console.session.domain;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * 256 random bits that only a browser keeps. All else follows from them by one way: the name of the row, the key of what
 * is sealed in it, the token in forms. Who reads the database can neither be anybody nor read a token.
 */
public final class Secret {
    private static final int BYTES = 32;
    private static final String MAC = "HmacSHA256";

    private final byte[] bytes;

    private Secret(byte[] bytes) {
        this.bytes = bytes;
    }

    public static Secret random(SecureRandom random) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new Secret(bytes);
    }

    /** As {@link #text} wrote it; empty for anything else. */
    public static Optional<Secret> of(String text) {
        try {
            var bytes = Base64.getUrlDecoder().decode(text);
            return bytes.length == BYTES ? Optional.of(new Secret(bytes)) : Optional.empty();
        } catch (IllegalArgumentException other) {
            return Optional.empty();
        }
    }

    /** 43 characters of base64url: the cookie's value. */
    public String text() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The row's name, 32 bytes. */
    public byte[] id() {
        return derived("row");
    }

    /** What seals the row, 32 bytes. */
    public byte[] key() {
        return derived("seal");
    }

    /** What each form of this session carries. */
    public String formToken() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(derived("form"), 18));
    }

    private byte[] derived(String purpose) {
        try {
            var mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(bytes, MAC));
            return mac.doFinal(("ytterby console " + purpose).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java has " + MAC, missing);
        }
    }

    @Override
    public String toString() {
        return "a secret";
    }
}
