package io.ytterby.credentials.jose;

import io.ytterby.credentials.Reason;
import io.ytterby.credentials.RefusedException;
import io.ytterby.credentials.codec.Base64Url;
import io.ytterby.credentials.json.Jcs;
import io.ytterby.credentials.json.Json;
import io.ytterby.credentials.json.StrictJson;
import io.ytterby.credentials.key.AgreementKey;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * A compact JWE (RFC 7516) that one key can open: ECDH-ES, direct, with AES-256-GCM. Whoever is not that key's owner reads
 * the header, and nothing else; who sealed it must be told by a signature inside.
 */
public final class CompactJwe {
    private static final String ALG = "ECDH-ES";
    private static final String ENC = "A256GCM";
    private static final int KEY_BITS = 256;
    private static final int IV_LENGTH = 12;
    private static final int TAG_BITS = 128;
    private static final int MOST_LETTERS = 8 * StrictJson.MAX_BYTES;
    private static final SecureRandom RANDOM = new SecureRandom();

    private CompactJwe() {}

    /** @param header what it shall say beside algorithms and keys */
    public static String seal(Json.Obj header, byte[] payload, AgreementKey to) {
        var pair = to.curve().pair();
        var whole = header.with("alg", new Json.Text(ALG))
                .with("enc", new Json.Text(ENC))
                .with("kid", new Json.Text(to.thumbprint()))
                .with("epk", AgreementKey.of(pair.getPublic()).jwk());
        var said = Base64Url.encode(Jcs.bytes(whole));
        var iv = new byte[IV_LENGTH];
        RANDOM.nextBytes(iv);
        var secret = derived(to.secretWith(pair.getPrivate()), ENC, KEY_BITS, new byte[0], new byte[0]);
        var sealed = crypt(Cipher.ENCRYPT_MODE, secret, iv, said, payload);
        int text = sealed.length - TAG_BITS / Byte.SIZE;
        return said + ".." + Base64Url.encode(iv) + "." + Base64Url.encode(Arrays.copyOf(sealed, text)) + "."
                + Base64Url.encode(Arrays.copyOfRange(sealed, text, sealed.length));
    }

    /** @throws RefusedException if it is no such JWE, another key's, or was changed on its way */
    public static byte[] open(String text, PrivateKey key) {
        if (text.length() > MOST_LETTERS)
            throw new RefusedException(Reason.TOO_LARGE, "a JWE of " + text.length() + " letters");
        var parts = text.split("\\.", -1);
        if (parts.length != 5 || !parts[1].isEmpty())
            throw RefusedException.malformed("a compact JWE of ECDH-ES has five parts, the second empty");
        var header = StrictJson.parseObject(Base64Url.decode(parts[0]));
        requireHeader(header);
        var epk = AgreementKey.ofJwk(header.needObject("epk"));
        var secret = derived(epk.secretWith(key), ENC, KEY_BITS, bytes(header, "apu"), bytes(header, "apv"));
        var sealed = joined(Base64Url.decode(parts[3]), Base64Url.decode(parts[4]));
        return crypt(Cipher.DECRYPT_MODE, secret, Base64Url.decode(parts[2]), parts[0], sealed);
    }

    private static void requireHeader(Json.Obj header) {
        var alg = header.text("alg").orElse("") + " " + header.text("enc").orElse("");
        if (!alg.equals(ALG + " " + ENC))
            throw new RefusedException(Reason.ALG_NOT_ALLOWED, "'" + alg + "' is not " + ALG + " " + ENC);
        if (header.get("crit").isPresent() || header.get("zip").isPresent())
            throw new RefusedException(Reason.CRITICAL_HEADER, "the header has a part that is unknown here");
    }

    /** The Concat KDF of NIST SP 800-56A as RFC 7518 section 4.6.2 uses it; one round gives up to 256 bits. */
    static byte[] derived(byte[] secret, String enc, int bits, byte[] apu, byte[] apv) {
        var alg = enc.getBytes(StandardCharsets.US_ASCII);
        var input = ByteBuffer.allocate(4 + secret.length + 12 + alg.length + apu.length + apv.length + 4)
                .putInt(1)
                .put(secret)
                .putInt(alg.length)
                .put(alg)
                .putInt(apu.length)
                .put(apu)
                .putInt(apv.length)
                .put(apv)
                .putInt(bits)
                .array();
        try {
            return Arrays.copyOf(MessageDigest.getInstance("SHA-256").digest(input), bits / Byte.SIZE);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        } finally {
            Arrays.fill(input, (byte) 0);
            Arrays.fill(secret, (byte) 0);
        }
    }

    private static byte[] crypt(int mode, byte[] key, byte[] iv, String header, byte[] input) {
        if (iv.length != IV_LENGTH) throw RefusedException.malformed("the initialisation vector has 12 bytes");
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, iv));
            cipher.updateAAD(header.getBytes(StandardCharsets.US_ASCII));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new RefusedException(Reason.SIGNATURE_INVALID, "it was sealed for another key, or changed since");
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    private static byte[] bytes(Json.Obj header, String name) {
        return header.text(name).map(Base64Url::decode).orElse(new byte[0]);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        var all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }
}
