package io.ytterby.tipbox.receipt;

import io.ytterby.tipbox.chain.Link;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.generators.HKDFBytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.bouncycastle.crypto.params.HKDFParameters;
import org.bouncycastle.crypto.params.X25519PrivateKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;

/**
 * The keys that a receipt is: one that answers are sealed to, and one that proves later, without a name, who wrote a tip.
 * Both come out of the receipt alone, so that a reporter needs nothing else, and a server that keeps the public halves
 * cannot read its own answers.
 *
 * <p>Argon2id with 19 MiB and two passes (OWASP's password storage cheat sheet); a receipt has a hundred bits, so the salt
 * only parts this use from others and is the same everywhere. That lets a reporter prove a claim on a machine of his own.
 */
public final class ReceiptKeys {
    public static final int KEY_BYTES = 32;

    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;
    private static final byte[] SALT = "ytterby tip receipt keys v1".getBytes(StandardCharsets.US_ASCII);

    private final X25519PrivateKeyParameters reading;
    private final Ed25519PrivateKeyParameters claiming;

    private ReceiptKeys(byte[] readingSeed, byte[] claimingSeed) {
        this.reading = new X25519PrivateKeyParameters(readingSeed, 0);
        this.claiming = new Ed25519PrivateKeyParameters(claimingSeed, 0);
    }

    /** Takes 19 MiB and some hundredths of a second: whoever calls it limits how many do so at once. */
    public static ReceiptKeys of(Receipt receipt) {
        var argon = new Argon2BytesGenerator();
        argon.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(MEMORY_KIB)
                .withIterations(PASSES)
                .withParallelism(1)
                .withSalt(SALT)
                .build());
        var root = new byte[KEY_BYTES];
        argon.generateBytes(receipt.bytes(), root);
        try {
            return new ReceiptKeys(derived(root, "answers"), derived(root, "claim"));
        } finally {
            Arrays.fill(root, (byte) 0);
        }
    }

    private static byte[] derived(byte[] root, String use) {
        var hkdf = new HKDFBytesGenerator(new SHA256Digest());
        hkdf.init(new HKDFParameters(root, SALT, use.getBytes(StandardCharsets.US_ASCII)));
        var seed = new byte[KEY_BYTES];
        hkdf.generateBytes(seed, 0, seed.length);
        return seed;
    }

    /** The private half that opens answers; X25519. */
    public byte[] readingKey() {
        return reading.getEncoded();
    }

    /** What answers are sealed to; X25519. */
    public byte[] readingPublic() {
        return reading.generatePublicKey().getEncoded();
    }

    /** What stands in the chain beside the tip; Ed25519. */
    public byte[] claimPublic() {
        return claiming.generatePublicKey().getEncoded();
    }

    /** Proves that whoever asks {@code challenge} speaks with the reporter; Ed25519 over a prefix and the challenge. */
    public byte[] claim(String challenge) {
        var signer = new Ed25519Signer();
        signer.init(true, claiming);
        var message = message(challenge);
        signer.update(message, 0, message.length);
        return signer.generateSignature();
    }

    /** Whether {@code signature} is that of the reporter whose claim key is {@code claimPublic}. */
    public static boolean isClaim(byte[] claimPublic, String challenge, byte[] signature) {
        if (claimPublic.length != KEY_BYTES) return false;
        var verifier = new Ed25519Signer();
        verifier.init(false, new Ed25519PublicKeyParameters(claimPublic, 0));
        var message = message(challenge);
        verifier.update(message, 0, message.length);
        return verifier.verifySignature(signature);
    }

    /** Passes a tip on to the keys of another receipt; whoever has the first claim key can follow who speaks for it now. */
    public byte[] passOn(ReceiptKeys next) {
        var signer = new Ed25519Signer();
        signer.init(true, claiming);
        var message = passedOn(next.claimPublic(), next.readingPublic());
        signer.update(message, 0, message.length);
        return signer.generateSignature();
    }

    /** Whether who had {@code claimPublic} passed the tip on to these two. */
    public static boolean isPassedOn(byte[] claimPublic, byte[] nextClaim, byte[] nextReading, byte[] signature) {
        if (claimPublic.length != KEY_BYTES) return false;
        var verifier = new Ed25519Signer();
        verifier.init(false, new Ed25519PublicKeyParameters(claimPublic, 0));
        var message = passedOn(nextClaim, nextReading);
        verifier.update(message, 0, message.length);
        return verifier.verifySignature(signature);
    }

    /** What the chain says of two keys: SHA-256 over both. */
    public static byte[] digest(byte[] claimPublic, byte[] readingPublic) {
        return Link.sha256(both(claimPublic, readingPublic));
    }

    private static byte[] passedOn(byte[] claimPublic, byte[] readingPublic) {
        var message = new ByteArrayOutputStream();
        message.writeBytes("ytterby tip passed on v1\n".getBytes(StandardCharsets.US_ASCII));
        message.writeBytes(both(claimPublic, readingPublic));
        return message.toByteArray();
    }

    private static byte[] both(byte[] claimPublic, byte[] readingPublic) {
        var both = new ByteArrayOutputStream();
        both.writeBytes(claimPublic);
        both.writeBytes(readingPublic);
        return both.toByteArray();
    }

    private static byte[] message(String challenge) {
        return ("ytterby tip claim v1\n" + challenge).getBytes(StandardCharsets.UTF_8);
    }

    /** A pair that belongs to no receipt: an officer's own. */
    public static byte[] drawReadingKey(SecureRandom random) {
        return new X25519PrivateKeyParameters(random).getEncoded();
    }
}
