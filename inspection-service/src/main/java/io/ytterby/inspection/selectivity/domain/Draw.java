package io.ytterby.inspection.selectivity.domain;

import io.ytterby.kernel.DeclarationId;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A declaration's lot: HMAC-SHA-256 of its id under a key that only the service has. It depends on nothing else, no
 * profile and no rule; the same declaration draws the same again, and who has not the key can't tell it beforehand.
 *
 * @param billionths 0 to 999,999,999, each as likely as the next
 */
public record Draw(long billionths) {
    private static final long SCALE = 1_000_000_000L;

    public Draw {
        if (billionths < 0 || billionths >= SCALE) throw new IllegalArgumentException("a draw is 0 to 999,999,999");
    }

    public static Draw of(byte[] key, DeclarationId id) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            var digest = mac.doFinal(id.toString().getBytes(StandardCharsets.US_ASCII));
            return new Draw(Math.unsignedMultiplyHigh(ByteBuffer.wrap(digest).getLong(), SCALE));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HMAC-SHA-256", e);
        }
    }

    /** @param share 0 to 1 */
    public boolean isBelow(BigDecimal share) {
        return BigDecimal.valueOf(billionths).compareTo(share.multiply(BigDecimal.valueOf(SCALE))) < 0;
    }
}
