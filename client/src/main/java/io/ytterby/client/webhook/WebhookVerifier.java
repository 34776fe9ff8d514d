package io.ytterby.client.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Checks a delivery by Standard Webhooks: {@code v1a} (Ed25519) and {@code v1} (HMAC-SHA256). Several keys stand side by
 * side while one takes the other's place. Give it the body's bytes as they came: JSON that was read and written again has
 * another signature.
 */
public final class WebhookVerifier {
    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    /** What RFC 8410 puts before the 32 bytes of an Ed25519 public key. */
    private static final byte[] ED25519 = HexFormat.of().parseHex("302a300506032b6570032100");

    private final List<PublicKey> publicKeys = new ArrayList<>();
    private final List<SecretKeySpec> secrets = new ArrayList<>();
    private final Clock clock;

    /** @param keys {@code whpk_...} of Ed25519, {@code whsec_...} of HMAC */
    public WebhookVerifier(List<String> keys, Clock clock) {
        this.clock = clock;
        for (var key : keys) {
            if (key.startsWith("whpk_")) publicKeys.add(publicKey(decoded(key.substring(5))));
            else if (key.startsWith("whsec_")) secrets.add(new SecretKeySpec(decoded(key.substring(6)), "HmacSHA256"));
            else throw new IllegalArgumentException("a key begins with whpk_ or whsec_");
        }
    }

    public WebhookVerifier(String... keys) {
        this(List.of(keys), Clock.systemUTC());
    }

    /**
     * Says nothing if it is genuine and of now.
     *
     * @param id the header {@code webhook-id}; the same one is the same event: keep those of the last day
     * @param timestamp the header {@code webhook-timestamp}
     * @param signatures the header {@code webhook-signature}
     * @throws WebhookRefusedException if it is not
     */
    public void verify(String id, String timestamp, String signatures, byte[] body) {
        if (!timestamp.matches("[0-9]{1,12}")) throw new WebhookRefusedException("the timestamp is none");
        var age = Duration.between(Instant.ofEpochSecond(Long.parseLong(timestamp)), clock.instant());
        if (age.abs().compareTo(TOLERANCE) > 0) throw new WebhookRefusedException("it is not of the last five minutes");
        var signed = signed(id, timestamp, body);
        for (var signature : signatures.split(" ", 20)) if (isGenuine(signature, signed)) return;
        throw new WebhookRefusedException("no signature is by a key that is known here");
    }

    private boolean isGenuine(String signature, byte[] signed) {
        try {
            if (signature.startsWith("v1a,")) return isByAKey(decoded(signature.substring(4)), signed);
            return signature.startsWith("v1,") && isByASecret(decoded(signature.substring(3)), signed);
        } catch (IllegalArgumentException noBase64) {
            return false;
        } catch (GeneralSecurityException unusable) {
            return false; // a signature of another length
        }
    }

    private boolean isByAKey(byte[] signature, byte[] signed) throws GeneralSecurityException {
        for (var key : publicKeys) {
            var check = Signature.getInstance("Ed25519");
            check.initVerify(key);
            check.update(signed);
            if (signature.length == 64 && check.verify(signature)) return true;
        }
        return false;
    }

    private boolean isByASecret(byte[] signature, byte[] signed) throws GeneralSecurityException {
        for (var secret : secrets) {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(secret);
            if (MessageDigest.isEqual(mac.doFinal(signed), signature)) return true;
        }
        return false;
    }

    private static byte[] signed(String id, String timestamp, byte[] body) {
        var head = (id + "." + timestamp + ".").getBytes(StandardCharsets.UTF_8);
        var signed = new byte[head.length + body.length];
        System.arraycopy(head, 0, signed, 0, head.length);
        System.arraycopy(body, 0, signed, head.length, body.length);
        return signed;
    }

    private static byte[] decoded(String text) {
        return Base64.getDecoder().decode(text);
    }

    private static PublicKey publicKey(byte[] raw) {
        if (raw.length != 32) throw new IllegalArgumentException("an Ed25519 key has 32 bytes");
        var encoded = new byte[ED25519.length + raw.length];
        System.arraycopy(ED25519, 0, encoded, 0, ED25519.length);
        System.arraycopy(raw, 0, encoded, ED25519.length, raw.length);
        try {
            return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
        } catch (GeneralSecurityException noKey) {
            throw new IllegalArgumentException("this is no Ed25519 key", noKey);
        }
    }
}
