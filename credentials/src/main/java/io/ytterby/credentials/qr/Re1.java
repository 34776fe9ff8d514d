package io.ytterby.credentials.qr;

import io.ytterby.credentials.RefusedException;
import io.ytterby.credentials.codec.Base45;
import io.ytterby.credentials.key.SigningKey;
import io.ytterby.credentials.key.VerifyingKey;

/**
 * The printed code: {@code RE1:} and a COSE_Sign1 in Base45. It is not compressed: a signature does not shrink.
 *
 * @param kid {@code did:web:permit.example#2026q4}; the code itself carries only what follows the hash sign
 */
public record Re1(Permit permit, String kid, CoseSign1Seal seal) {
    public static final String PREFIX = "RE1:";
    /** More than a QR code holds at a readable size. */
    private static final int MAX_LETTERS = 4000;

    /** What is signed, kept apart from what it says. */
    public static final class CoseSign1Seal {
        private final CoseSign1 message;

        private CoseSign1Seal(CoseSign1 message) {
            this.message = message;
        }

        public boolean isSignedBy(VerifyingKey key) {
            return message.isSignedBy(key);
        }
    }

    /** The text to print. */
    public static String text(Permit permit, SigningKey key) {
        return PREFIX + Base45.encode(bytes(permit, key));
    }

    /** The same before Base45. */
    public static byte[] bytes(Permit permit, SigningKey key) {
        var prefix = permit.issuer() + "#";
        if (!key.kid().startsWith(prefix))
            throw new IllegalArgumentException(key.kid() + " is no key of " + permit.issuer());
        return CoseSign1.sign(PermitCbor.bytes(permit), key.kid().substring(prefix.length()), key);
    }

    /** @throws RefusedException if it is no such code; nothing is verified yet */
    public static Re1 parse(String text) {
        if (!text.startsWith(PREFIX)) throw RefusedException.malformed("the code does not begin with " + PREFIX);
        if (text.length() > MAX_LETTERS) throw RefusedException.malformed("longer than any printed code");
        var message = CoseSign1.parse(Base45.decode(text.substring(PREFIX.length())));
        var permit = PermitCbor.read(message.payload());
        return new Re1(permit, permit.issuer() + "#" + message.kid(), new CoseSign1Seal(message));
    }

    public boolean isSignedBy(VerifyingKey key) {
        return seal.isSignedBy(key);
    }
}
