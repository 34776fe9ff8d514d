package io.ytterby.credentials.key;

import io.ytterby.credentials.RefusedException;
import io.ytterby.credentials.codec.Base64Url;
import io.ytterby.credentials.codec.Sha256;
import io.ytterby.credentials.json.Jcs;
import io.ytterby.credentials.json.Json;
import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.XECPublicKey;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.ECFieldFp;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.security.spec.NamedParameterSpec;
import java.security.spec.XECPublicKeySpec;
import java.util.Arrays;
import javax.crypto.KeyAgreement;

/** A public key that a secret can be agreed with: P-256 or X25519, as a JWK has it (RFC 7517, RFC 8037). */
public record AgreementKey(Curve curve, PublicKey key) {
    private static final int LENGTH = 32;

    /** The curves that are spoken here. */
    public enum Curve {
        P_256("EC", "P-256", "EC", "ECDH", new ECGenParameterSpec("secp256r1")),
        X25519("OKP", "X25519", "X25519", "X25519", NamedParameterSpec.X25519);

        private final String kty;
        private final String crv;
        private final String keys;
        private final String agreement;

        @SuppressWarnings("ImmutableEnumChecker") // nothing of it can be set
        private final AlgorithmParameterSpec parameters;

        Curve(String kty, String crv, String keys, String agreement, AlgorithmParameterSpec parameters) {
            this.kty = kty;
            this.crv = crv;
            this.keys = keys;
            this.agreement = agreement;
            this.parameters = parameters;
        }

        /** A new pair on this curve. */
        public KeyPair pair() {
            try {
                var generator = KeyPairGenerator.getInstance(keys);
                generator.initialize(parameters);
                return generator.generateKeyPair();
            } catch (GeneralSecurityException missing) {
                throw new IllegalStateException("every Java platform has " + crv, missing);
            }
        }
    }

    public static AgreementKey of(PublicKey key) {
        return new AgreementKey(key instanceof ECPublicKey ? Curve.P_256 : Curve.X25519, key);
    }

    /** @throws RefusedException if it is no public key on one of the curves, or brings its private half along */
    public static AgreementKey ofJwk(Json.Obj jwk) {
        if (jwk.get("d").isPresent()) throw RefusedException.malformed("this is a private key: keep it on the device");
        var kty = jwk.needText("kty");
        var crv = jwk.needText("crv");
        try {
            if (kty.equals("OKP") && crv.equals("X25519"))
                return new AgreementKey(Curve.X25519, x25519(coordinate(jwk, "x")));
            if (kty.equals("EC") && crv.equals("P-256"))
                return new AgreementKey(Curve.P_256, p256(coordinate(jwk, "x"), coordinate(jwk, "y")));
        } catch (GeneralSecurityException e) {
            throw RefusedException.malformed("no key: " + e.getMessage());
        }
        throw RefusedException.malformed("the key must be EC P-256 or OKP X25519, not " + kty + " " + crv);
    }

    /** Kind, curve and coordinates, and nothing else. */
    public Json.Obj jwk() {
        if (key instanceof XECPublicKey x)
            return Json.Obj.of("kty", curve.kty, "crv", curve.crv, "x", Base64Url.encode(little(x.getU())));
        var point = ((ECPublicKey) key).getW();
        return Json.Obj.of(
                "kty",
                curve.kty,
                "crv",
                curve.crv,
                "x",
                Base64Url.encode(big(point.getAffineX())),
                "y",
                Base64Url.encode(big(point.getAffineY())));
    }

    /** The key's own name: its thumbprint by RFC 7638. */
    public String thumbprint() {
        return Base64Url.encode(Sha256.of(Jcs.bytes(jwk())));
    }

    /** The secret that this key's owner agrees with {@code other}'s. @throws RefusedException if there is none */
    public byte[] secretWith(PrivateKey other) {
        try {
            var agreement = KeyAgreement.getInstance(curve.agreement);
            agreement.init(other);
            agreement.doPhase(key, true);
            return agreement.generateSecret();
        } catch (GeneralSecurityException e) {
            throw RefusedException.malformed("the two keys agree on nothing: " + e.getMessage());
        }
    }

    private static byte[] coordinate(Json.Obj jwk, String name) {
        var bytes = Base64Url.decode(jwk.needText(name));
        if (bytes.length != LENGTH) throw RefusedException.malformed("'" + name + "' must have 32 bytes");
        return bytes;
    }

    private static PublicKey x25519(byte[] u) throws GeneralSecurityException {
        var number = new BigInteger(1, reversed(u)).clearBit(255);
        return KeyFactory.getInstance("X25519").generatePublic(new XECPublicKeySpec(NamedParameterSpec.X25519, number));
    }

    /** A point that is not on the curve would betray the other side's private key, bit by bit. */
    private static PublicKey p256(byte[] x, byte[] y) throws GeneralSecurityException {
        var parameters = AlgorithmParameters.getInstance("EC");
        parameters.init(new ECGenParameterSpec("secp256r1"));
        var spec = parameters.getParameterSpec(ECParameterSpec.class);
        var point = new ECPoint(new BigInteger(1, x), new BigInteger(1, y));
        var prime = ((ECFieldFp) spec.getCurve().getField()).getP();
        var right = point.getAffineX()
                .pow(3)
                .add(spec.getCurve().getA().multiply(point.getAffineX()))
                .add(spec.getCurve().getB());
        boolean within =
                point.getAffineX().compareTo(prime) < 0 && point.getAffineY().compareTo(prime) < 0;
        if (!within || !point.getAffineY().pow(2).subtract(right).mod(prime).equals(BigInteger.ZERO))
            throw RefusedException.malformed("the point is not on P-256");
        return KeyFactory.getInstance("EC").generatePublic(new ECPublicKeySpec(point, spec));
    }

    private static byte[] little(BigInteger number) {
        return reversed(big(number));
    }

    private static byte[] big(BigInteger number) {
        var bytes = number.toByteArray();
        if (bytes.length == LENGTH) return bytes;
        var fixed = new byte[LENGTH];
        int skip = Math.max(0, bytes.length - LENGTH);
        System.arraycopy(bytes, skip, fixed, LENGTH - bytes.length + skip, bytes.length - skip);
        return fixed;
    }

    private static byte[] reversed(byte[] bytes) {
        var turned = Arrays.copyOf(bytes, bytes.length);
        for (int i = 0; i < bytes.length; i++) turned[i] = bytes[bytes.length - 1 - i];
        return turned;
    }
}
