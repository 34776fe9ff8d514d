package io.ytterby.credentials.codes;

import io.ytterby.credentials.RefusedException;
import io.ytterby.credentials.codec.Base64Url;
import io.ytterby.credentials.jose.CompactJws;
import io.ytterby.credentials.json.Jcs;
import io.ytterby.credentials.json.Json;
import io.ytterby.credentials.key.SigningKey;
import io.ytterby.credentials.key.VerifyingKey;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the platform vouches for about a block, for who holds no secret: these gram numbers are that lot's. It proves range
 * and lot, never a single gram: for that the key is needed, of which it has the fingerprint only.
 *
 * @param first the first gram's number
 * @param end one past the last
 * @param massMg the lot's net mass when it was minted
 * @param composition per cent by element, decimals as texts
 * @param keyFingerprint SHA-256 of the block's key, 32 bytes in base64url
 */
public record BlockCertificate(
        String issuer,
        long block,
        long first,
        long end,
        int epoch,
        String gtin,
        String lotId,
        String lotNumber,
        long massMg,
        Map<String, String> composition,
        String keyFingerprint,
        Instant validFrom,
        Instant validUntil) {
    /** The type in the header. */
    public static final String TYP = "ytterby-block+jwt";

    public BlockCertificate {
        composition = Map.copyOf(composition);
        if (Base64Url.decode(keyFingerprint).length != 32)
            throw new IllegalArgumentException("a key's fingerprint has 32 bytes");
    }

    /** The same certificate signs to the same text. */
    public String signed(SigningKey key) {
        var elements = new LinkedHashMap<String, Json>();
        composition.forEach((element, share) -> elements.put(element, new Json.Text(share)));
        var payload = Json.Obj.of(
                "iss",
                issuer,
                "block",
                block,
                "first",
                first,
                "end",
                end,
                "epoch",
                epoch,
                "gtin",
                gtin,
                "lotId",
                lotId,
                "lotNumber",
                lotNumber,
                "massMg",
                Long.toString(massMg),
                "composition",
                new Json.Obj(elements),
                "keyFingerprint",
                keyFingerprint,
                "validFrom",
                validFrom,
                "validUntil",
                validUntil);
        return CompactJws.sign(Json.Obj.of("typ", TYP), Jcs.bytes(payload), key);
    }

    /** @throws RefusedException if this key has not signed it, or it is another document */
    public static BlockCertificate verified(String jws, VerifyingKey issuer) {
        var payload = CompactJws.parse(jws).verifiedPayload(TYP, issuer);
        var elements = new LinkedHashMap<String, String>();
        var composition = payload.needObject("composition");
        composition.members().keySet().forEach(element -> elements.put(element, composition.needText(element)));
        try {
            return new BlockCertificate(
                    payload.needText("iss"),
                    whole(payload, "block"),
                    whole(payload, "first"),
                    whole(payload, "end"),
                    Math.toIntExact(whole(payload, "epoch")),
                    payload.needText("gtin"),
                    payload.needText("lotId"),
                    payload.needText("lotNumber"),
                    Long.parseLong(payload.needText("massMg")),
                    elements,
                    payload.needText("keyFingerprint"),
                    instant(payload, "validFrom"),
                    instant(payload, "validUntil"));
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw RefusedException.malformed("no certificate: " + e.getMessage());
        }
    }

    private static long whole(Json.Obj payload, String name) {
        return payload.whole(name).orElseThrow(() -> RefusedException.malformed("'" + name + "' must be there"));
    }

    private static Instant instant(Json.Obj payload, String name) {
        return payload.instant(name).orElseThrow(() -> RefusedException.malformed("'" + name + "' must be there"));
    }
}
