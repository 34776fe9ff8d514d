package io.ytterby.console.session.rest;

import io.ytterby.console.session.domain.LocalPath;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/**
 * What a browser remembers while its person is at the issuer (RFC 7636).
 *
 * @param verifier whose SHA-256 the issuer was told
 * @param back where the person wanted to go
 */
record Attempt(String state, String nonce, String verifier, String back) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

    static Attempt begin(String back) {
        return new Attempt(random(), random(), random(), back);
    }

    String challenge() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return TEXT.encodeToString(digest);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** The cookie's value. */
    String text() {
        return state + "." + nonce + "." + verifier + "." + TEXT.encodeToString(back.getBytes(StandardCharsets.UTF_8));
    }

    static Optional<Attempt> of(String text) {
        var parts = text.split("\\.", -1);
        if (parts.length != 4) return Optional.empty();
        try {
            var back = new String(Base64.getUrlDecoder().decode(parts[3]), StandardCharsets.UTF_8);
            return Optional.of(new Attempt(parts[0], parts[1], parts[2], LocalPath.orHome(back)));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private static String random() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return TEXT.encodeToString(bytes);
    }
}
