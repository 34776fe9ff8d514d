package io.ytterby.tipbox.receipt;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What a reporter keeps to come back with: twenty characters of Crockford's base 32, a hundred bits of chance. No part
 * of it says anything of the tip, and nothing that is stored leads back to it.
 */
public final class Receipt {
    /** Twenty characters of five bits. */
    public static final int CHARACTERS = 20;

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int GROUP = 5;
    /** With any dashes and blanks that a person may type. */
    private static final int LONGEST_TYPED = 80;

    private final String text;

    private Receipt(String text) {
        this.text = text;
    }

    public static Receipt draw(SecureRandom random) {
        var drawn = new StringBuilder(CHARACTERS);
        for (int i = 0; i < CHARACTERS; i++) drawn.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        return new Receipt(drawn.toString());
    }

    /**
     * Reads what a person typed.
     *
     * @param typed in either case, with dashes and blanks where they like; O is read as 0, I and L as 1
     * @return empty if it has not the shape of a receipt; which is no secret, so it may be told
     */
    public static Optional<Receipt> read(String typed) {
        if (typed.length() > LONGEST_TYPED) return Optional.empty();
        var text = new StringBuilder(CHARACTERS);
        for (char c : typed.toUpperCase(Locale.ROOT).toCharArray()) {
            if (c == '-' || Character.isWhitespace(c)) continue;
            char meant = c == 'O' ? '0' : c == 'I' || c == 'L' ? '1' : c;
            if (ALPHABET.indexOf(meant) < 0) return Optional.empty();
            text.append(meant);
        }
        return text.length() == CHARACTERS ? Optional.of(new Receipt(text.toString())) : Optional.empty();
    }

    /** As it is shown: {@code 7K2M9-Q4XB1-…}, four groups of five. */
    public String shown() {
        var shown = new StringBuilder(CHARACTERS + 3);
        for (int i = 0; i < CHARACTERS; i += GROUP) {
            if (i > 0) shown.append('-');
            shown.append(text, i, i + GROUP);
        }
        return shown.toString();
    }

    /**
     * What a tip is found by: HMAC-SHA-256 under a pepper that is in no database. It takes the same time for any receipt,
     * and who has the table alone cannot try receipts on it.
     */
    public byte[] lookup(byte[] pepper) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(pepper, "HmacSHA256"));
            mac.update("ytterby tip lookup v1:".getBytes(StandardCharsets.US_ASCII));
            return mac.doFinal(bytes());
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java has HMAC-SHA-256", missing);
        }
    }

    byte[] bytes() {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** Never the receipt itself: a log line must not hold one. */
    @Override
    public String toString() {
        return "a receipt";
    }
}
