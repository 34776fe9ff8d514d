package io.ytterby.tipbox.find;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A reference as a table may keep it: two tips that name the same have the same token, and a token names nothing. */
public final class Token {
    private Token() {}

    /** @param key that no database has: who has it and the table can try every container there is */
    public static byte[] of(Reference reference, byte[] key) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal((reference.kind().name() + "\n" + reference.value()).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java has HMAC-SHA-256", missing);
        }
    }
}
