package io.ytterby.gateway.webhook.domain;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPublicKey;
import java.security.spec.NamedParameterSpec;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The keys of all webhooks, each drawn from one root by its webhook and number: no table holds a secret, and whoever
 * receives for one webhook cannot pass its messages off at another.
 */
public final class SigningKeys {
    private static final String HMAC = "HmacSHA256";
    private static final String ED25519 = "Ed25519";
    private static final int ED25519_BYTES = 32;
    private static final Base64.Encoder BASE64 = Base64.getEncoder();

    private final SecretKeySpec root;

    /** @param root at least 32 secret bytes, the same in all replicas */
    public SigningKeys(byte[] root) {
        if (root.length < 32) throw new IllegalArgumentException("the root of the webhooks' keys is too short");
        this.root = new SecretKeySpec(root, HMAC);
    }

    /**
     * One signature as Standard Webhooks has it, {@code v1a,…}: over the message's id, its time and its body.
     *
     * @param timestamp seconds since 1970
     */
    public String sign(UUID webhook, Scheme scheme, int number, String messageId, long timestamp, byte[] body) {
        var head = (messageId + "." + timestamp + ".").getBytes(StandardCharsets.UTF_8);
        var secret = secret(webhook, scheme, number);
        var signed = scheme == Scheme.V1 ? hmac(secret, head, body) : ed25519(pair(secret), head, body);
        return scheme.spelt() + "," + BASE64.encodeToString(signed);
    }

    /** What a receiver of {@code v1} needs: {@code whsec_…}. */
    public String sharedSecret(UUID webhook, int number) {
        return "whsec_" + BASE64.encodeToString(secret(webhook, Scheme.V1, number));
    }

    /** What a receiver of {@code v1a} needs: {@code whpk_…}. */
    public String publicKey(UUID webhook, int number) {
        var pair = pair(secret(webhook, Scheme.V1A, number));
        return "whpk_" + BASE64.encodeToString(raw((EdECPublicKey) pair.getPublic()));
    }

    private byte[] secret(UUID webhook, Scheme scheme, int number) {
        var name = "webhook " + webhook + " " + scheme.spelt() + " " + number;
        return hmac(root, name.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] hmac(byte[] key, byte[]... parts) {
        return hmac(new SecretKeySpec(key, HMAC), parts);
    }

    private static byte[] hmac(SecretKeySpec key, byte[]... parts) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(key);
            for (var part : parts) mac.update(part);
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HMAC-SHA-256", e);
        }
    }

    private static byte[] ed25519(KeyPair pair, byte[]... parts) {
        try {
            var signature = Signature.getInstance(ED25519);
            signature.initSign(pair.getPrivate());
            for (var part : parts) signature.update(part);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has Ed25519", e);
        }
    }

    /** The pair whose private key these bytes are (RFC 8032, 5.1.5): the generator takes them for its random ones. */
    static KeyPair pair(byte[] secret) {
        try {
            var generator = KeyPairGenerator.getInstance(ED25519);
            generator.initialize(NamedParameterSpec.ED25519, new Given(secret));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has Ed25519", e);
        }
    }

    /** The 32 bytes of RFC 8032: y in little endian, and whether x is odd in the highest bit. */
    static byte[] raw(EdECPublicKey key) {
        var bigEndian = key.getPoint().getY().toByteArray();
        var raw = new byte[ED25519_BYTES];
        for (int i = 0; i < Math.min(bigEndian.length, ED25519_BYTES); i++)
            raw[i] = bigEndian[bigEndian.length - 1 - i];
        if (key.getPoint().isXOdd()) raw[ED25519_BYTES - 1] |= (byte) 0x80;
        return raw;
    }

    private static final class Given extends SecureRandom {
        private static final long serialVersionUID = 1L;

        private final byte[] bytes;

        Given(byte[] bytes) {
            this.bytes = bytes.clone();
        }

        @Override
        public void nextBytes(byte[] wanted) {
            if (wanted.length != bytes.length)
                throw new IllegalStateException("this Java draws Ed25519 keys of " + wanted.length + " bytes");
            System.arraycopy(bytes, 0, wanted, 0, wanted.length);
        }
    }
}
