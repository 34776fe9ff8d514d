package io.ytterby.credentials.codes;

import io.ytterby.credentials.RefusedException;
import io.ytterby.credentials.jose.CompactJwe;
import io.ytterby.credentials.jose.CompactJws;
import io.ytterby.credentials.json.Jcs;
import io.ytterby.credentials.json.Json;
import io.ytterby.credentials.key.AgreementKey;
import io.ytterby.credentials.key.SigningKey;
import io.ytterby.credentials.key.VerifyingKey;
import io.ytterby.gramcodes.RevokedRanges;
import io.ytterby.gramcodes.RevokedRanges.Range;
import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * What one device needs to tell codes for a few days: the keys of the blocks that are on their way to its office, and what
 * of them has been withdrawn. Signed by the platform, and sealed for that device.
 *
 * @param id the number in the platform's books
 * @param device whose it is
 * @param office where the device is used, a UN/LOCODE
 */
public record CodeBundle(
        String issuer,
        String id,
        String device,
        String office,
        Instant issuedAt,
        Instant expiresAt,
        List<RoutedBlock> blocks,
        List<Range> withdrawn,
        Set<Integer> epochs) {
    /** The type in the header of what is sealed. */
    public static final String TYP = "ytterby-code-bundle+jwt";
    /** As many blocks as one document may have letters for. */
    public static final int MOST_BLOCKS = 4_000;

    public CodeBundle {
        blocks = List.copyOf(blocks);
        withdrawn = List.copyOf(withdrawn);
        epochs = Set.copyOf(epochs);
        if (blocks.size() > MOST_BLOCKS) throw new IllegalArgumentException("a bundle has at most 4000 blocks");
    }

    /** The text that only {@code device}'s owner can open. */
    public String sealed(SigningKey key, AgreementKey to) {
        var payload = Json.Obj.of(
                "iss",
                issuer,
                "jti",
                id,
                "device",
                device,
                "office",
                office,
                "issuedAt",
                issuedAt,
                "expiresAt",
                expiresAt,
                "blocks",
                blocks.stream().map(RoutedBlock::json).toList(),
                "withdrawn",
                WithdrawnCodes.json(withdrawn),
                "epochs",
                epochs.stream().sorted().toList());
        var signed = CompactJws.sign(Json.Obj.of("typ", TYP), Jcs.bytes(payload), key);
        return CompactJwe.seal(Json.Obj.of("cty", "JWT"), signed.getBytes(StandardCharsets.US_ASCII), to);
    }

    /** @throws RefusedException if it is another device's, was changed, or this issuer has not signed it */
    public static CodeBundle open(String text, PrivateKey device, VerifyingKey issuer) {
        var signed = new String(CompactJwe.open(text.strip(), device), StandardCharsets.US_ASCII);
        var payload = CompactJws.parse(signed).verifiedPayload(TYP, issuer);
        return new CodeBundle(
                payload.needText("iss"),
                payload.needText("jti"),
                payload.needText("device"),
                payload.needText("office"),
                instant(payload, "issuedAt"),
                instant(payload, "expiresAt"),
                payload.objects("blocks").stream().map(RoutedBlock::of).toList(),
                WithdrawnCodes.ranges(payload, "withdrawn"),
                WithdrawnCodes.epochs(payload));
    }

    RevokedRanges revoked() {
        return RevokedRanges.of(withdrawn, epochs);
    }

    boolean covers(Instant now) {
        return !now.isBefore(issuedAt) && now.isBefore(expiresAt);
    }

    private static Instant instant(Json.Obj payload, String name) {
        return payload.instant(name).orElseThrow(() -> RefusedException.malformed("'" + name + "' must be there"));
    }
}
