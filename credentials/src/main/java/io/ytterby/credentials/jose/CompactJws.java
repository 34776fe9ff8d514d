package io.ytterby.credentials.jose;

import io.ytterby.credentials.Reason;
import io.ytterby.credentials.RefusedException;
import io.ytterby.credentials.codec.Base64Url;
import io.ytterby.credentials.json.Jcs;
import io.ytterby.credentials.json.Json;
import io.ytterby.credentials.json.StrictJson;
import io.ytterby.credentials.key.SigningKey;
import io.ytterby.credentials.key.VerifyingKey;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * A compact JWS, taken apart. A key that the header brings along ({@code jwk}, {@code jku}, {@code x5u}, {@code x5c}) is
 * never looked at, let alone fetched: whose key counts is said by the trust list.
 *
 * @param signingInput what was signed, byte for byte
 */
public record CompactJws(Json.Obj header, Json.Obj payload, byte[] signingInput, byte[] signature) {
    /** EdDSA is the older name; RFC 9864 calls the same Ed25519. */
    private static final Set<String> ALGORITHMS = Set.of("EdDSA", "Ed25519");

    /** @throws RefusedException if it is no JWS with JSON in it; nothing is verified yet */
    public static CompactJws parse(String text) {
        if (text.length() > 2 * StrictJson.MAX_BYTES)
            throw new RefusedException(Reason.TOO_LARGE, "a JWS of more than " + 2 * StrictJson.MAX_BYTES + " letters");
        var parts = text.split("\\.", -1);
        if (parts.length != 3) throw RefusedException.malformed("a compact JWS has three parts, not " + parts.length);
        return new CompactJws(
                StrictJson.parseObject(Base64Url.decode(parts[0])),
                StrictJson.parseObject(Base64Url.decode(parts[1])),
                (parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII),
                Base64Url.decode(parts[2]));
    }

    /** @param header what it shall say beside algorithm and key */
    public static String sign(Json.Obj header, byte[] payload, SigningKey key) {
        var whole = header.with("alg", new Json.Text("EdDSA")).with("kid", new Json.Text(key.kid()));
        var input = Base64Url.encode(Jcs.bytes(whole)) + "." + Base64Url.encode(payload);
        return input + "." + Base64Url.encode(key.sign(input.getBytes(StandardCharsets.US_ASCII)));
    }

    /** @throws RefusedException if algorithm or type is not allowed, or the header asks for what is unknown here */
    public void requireHeader(String typ) {
        var alg = header.text("alg").orElse("");
        if (!ALGORITHMS.contains(alg))
            throw new RefusedException(Reason.ALG_NOT_ALLOWED, "alg '" + alg + "' is not one of " + ALGORITHMS);
        var said = header.text("typ").orElse("");
        if (!said.equals(typ)) throw new RefusedException(Reason.TYP_NOT_ALLOWED, "typ '" + said + "' is not " + typ);
        if (header.get("crit").isPresent())
            throw new RefusedException(Reason.CRITICAL_HEADER, "the header has a critical part that is unknown here");
    }

    public String kid() {
        return header.text("kid").orElse("");
    }

    public boolean isSignedBy(VerifyingKey key) {
        return key.verifies(signingInput, signature);
    }

    /** The payload of a document of this type that this very key has signed. @throws RefusedException if it is not */
    public Json.Obj verifiedPayload(String typ, VerifyingKey key) {
        requireHeader(typ);
        if (!isSignedBy(key)) throw new RefusedException(Reason.SIGNATURE_INVALID, "not signed by " + key);
        return payload;
    }
}
