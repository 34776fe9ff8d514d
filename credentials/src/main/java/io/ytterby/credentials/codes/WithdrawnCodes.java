package io.ytterby.credentials.codes;

import io.ytterby.credentials.RefusedException;
import io.ytterby.credentials.jose.CompactJws;
import io.ytterby.credentials.json.Jcs;
import io.ytterby.credentials.json.Json;
import io.ytterby.credentials.key.SigningKey;
import io.ytterby.credentials.key.VerifyingKey;
import io.ytterby.gramcodes.GramCode;
import io.ytterby.gramcodes.RevokedRanges;
import io.ytterby.gramcodes.RevokedRanges.Range;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What has been withdrawn, as it is published: rows for ranges and epochs, never for grams.
 *
 * @param withdrawn ranges whose codes no longer count
 * @param exposed ranges of blocks whose keys others have: offline their codes cannot be called authentic
 * @param epochs whole epochs that no longer count
 */
public record WithdrawnCodes(
        String issuer, Instant issuedAt, List<Range> withdrawn, List<Range> exposed, Set<Integer> epochs) {
    /** The type in the header. */
    public static final String TYP = "ytterby-withdrawn-codes+jwt";

    public WithdrawnCodes {
        withdrawn = List.copyOf(withdrawn);
        exposed = List.copyOf(exposed);
        epochs = Set.copyOf(epochs);
    }

    /** @throws RefusedException if this key has not signed it, or it is another document */
    public static WithdrawnCodes verified(String jws, VerifyingKey issuer) {
        var payload = CompactJws.parse(jws).verifiedPayload(TYP, issuer);
        return new WithdrawnCodes(
                payload.needText("iss"),
                payload.instant("issuedAt").orElseThrow(() -> RefusedException.malformed("'issuedAt' must be there")),
                ranges(payload, "withdrawn"),
                ranges(payload, "exposed"),
                epochs(payload));
    }

    public String signed(SigningKey key) {
        var payload = Json.Obj.of(
                "iss",
                issuer,
                "issuedAt",
                issuedAt,
                "withdrawn",
                json(withdrawn),
                "exposed",
                json(exposed),
                "epochs",
                epochs.stream().sorted().toList());
        return CompactJws.sign(Json.Obj.of("typ", TYP), Jcs.bytes(payload), key);
    }

    /** For a verifier. */
    public RevokedRanges revoked() {
        return RevokedRanges.of(withdrawn, epochs);
    }

    static Json.Arr json(List<Range> ranges) {
        return new Json.Arr(ranges.stream()
                .<Json>map(range -> Json.of(List.of(range.first(), range.end())))
                .toList());
    }

    static List<Range> ranges(Json.Obj payload, String name) {
        if (!(payload.get(name).orElse(null) instanceof Json.Arr list))
            throw RefusedException.malformed("'" + name + "' must be ranges");
        var ranges = new ArrayList<Range>();
        for (var item : list.items()) {
            if (!(item instanceof Json.Arr pair) || pair.items().size() != 2)
                throw RefusedException.malformed("'" + name + "' must be ranges");
            try {
                ranges.add(new Range(
                        number(pair.items().get(0)), number(pair.items().get(1))));
            } catch (IllegalArgumentException e) {
                throw RefusedException.malformed("no range: " + e.getMessage());
            }
        }
        return ranges;
    }

    static Set<Integer> epochs(Json.Obj payload) {
        if (!(payload.get("epochs").orElse(null) instanceof Json.Arr list))
            throw RefusedException.malformed("'epochs' must be numbers");
        var epochs = new HashSet<Integer>();
        for (var item : list.items()) {
            long epoch = number(item);
            if (epoch < 0 || epoch > 255) throw RefusedException.malformed("an epoch is 0 to 255");
            epochs.add((int) epoch);
        }
        return epochs;
    }

    private static long number(Json item) {
        if (item instanceof Json.Num num
                && num.value().signum() >= 0
                && num.value().scale() <= 0
                && num.value().compareTo(BigDecimal.valueOf(GramCode.GRAMS)) <= 0)
            return num.value().longValueExact();
        throw RefusedException.malformed("a gram's number must be a whole number of 44 bits");
    }
}
