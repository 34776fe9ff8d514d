package io.ytterby.gateway.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** Checks signatures as a receiver would: with nothing of ours but the key it was given. */
final class Signatures {
    private static final byte[] X509_HEAD = HexFormat.of().parseHex("302a300506032b6570032100");

    private Signatures() {}

    /** Whether one of the message's signatures holds under the public key. */
    static boolean holds(String key, Receiver.Got message) throws GeneralSecurityException {
        for (var signature : message.signature().split(" ", -1))
            if (holds(key, signature, message.id(), message.timestamp(), message.text())) return true;
        return false;
    }

    static boolean holds(String key, String signed, String id, String timestamp, String body)
            throws GeneralSecurityException {
        var encoded = Arrays.copyOf(X509_HEAD, X509_HEAD.length + 32);
        System.arraycopy(decoded(key, "whpk_"), 0, encoded, X509_HEAD.length, 32);
        var signature = Signature.getInstance("Ed25519");
        signature.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded)));
        signature.update((id + "." + timestamp + "." + body).getBytes(StandardCharsets.UTF_8));
        return signature.verify(decoded(signed, "v1a,"));
    }

    private static byte[] decoded(String text, String prefix) {
        if (!text.startsWith(prefix)) throw new AssertionError(text + " does not begin with " + prefix);
        return Base64.getDecoder().decode(text.substring(prefix.length()));
    }
}
