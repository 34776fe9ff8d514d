package io.ytterby.credentials.codec;

import io.ytterby.credentials.Reason;
import io.ytterby.credentials.RefusedException;
import java.util.Base64;

/** base64url without padding, in its one form: stray bits at the end would give one value two texts. */
public final class Base64Url {
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    private Base64Url() {}

    public static String encode(byte[] bytes) {
        return ENCODER.encodeToString(bytes);
    }

    /** @throws RefusedException if it is padded, of another alphabet, or not in its one form */
    public static byte[] decode(String text) {
        try {
            var bytes = Base64.getUrlDecoder().decode(text);
            if (encode(bytes).equals(text)) return bytes;
        } catch (IllegalArgumentException e) {
            throw new RefusedException(Reason.MALFORMED, "not base64url: " + e.getMessage(), e);
        }
        throw RefusedException.malformed("base64url with padding or stray bits");
    }
}
