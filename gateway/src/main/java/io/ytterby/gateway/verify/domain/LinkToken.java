package io.ytterby.gateway.verify.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The secret in a public address: 128 random bits as 22 letters of base64url. Only its hash is ever stored, so whoever reads
 * the database cannot open a page.
 */
public final class LinkToken {
    private static final int BYTES = 16;
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{22}");

    private final String text;

    private LinkToken(String text) {
        this.text = text;
    }

    public static LinkToken random(SecureRandom random) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new LinkToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Empty if it has not even the shape of one. */
    public static Optional<LinkToken> read(String text) {
        return SHAPE.matcher(text).matches() ? Optional.of(new LinkToken(text)) : Optional.empty();
    }

    /** As it stands in the address. */
    public String text() {
        return text;
    }

    /** SHA-256 in hex: of 128 random bits no slower hash is needed. */
    public String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Not the token: it must not come into a log. */
    @Override
    public String toString() {
        return "a link's token";
    }
}
