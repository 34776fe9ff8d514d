package io.ytterby.credentials.key;

import io.ytterby.credentials.RefusedException;
import io.ytterby.credentials.json.Json;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * That somebody may certify by a scheme, within a scope, for a time. It stays in the trust list when it is over: what was
 * certified in its time goes on counting.
 *
 * @param number under which it is known
 * @param types of documents
 * @param scheme the scheme's id, a URI
 * @param scopes what of the scheme it covers
 * @param until exclusive
 * @param withdrawnAt from when on it does not count; null if it was not withdrawn
 */
public record Accreditation(
        String did,
        String number,
        Set<String> types,
        String scheme,
        Set<String> scopes,
        Instant from,
        Instant until,
        @Nullable Instant withdrawnAt,
        @Nullable String reason) {
    public Accreditation {
        types = Set.copyOf(types);
        scopes = Set.copyOf(scopes);
    }

    /** Half-open, and not withdrawn by then. */
    public boolean isInForce(Instant at) {
        return !at.isBefore(from) && at.isBefore(until) && (withdrawnAt == null || at.isBefore(withdrawnAt));
    }

    /** @throws RefusedException if something is missing */
    static Accreditation of(Json.Obj json) {
        return new Accreditation(
                json.needText("did"),
                json.needText("number"),
                Set.copyOf(json.texts("types")),
                json.needText("scheme"),
                Set.copyOf(json.texts("scopes")),
                needInstant(json, "from"),
                needInstant(json, "until"),
                json.instant("withdrawnAt").orElse(null),
                json.text("reason").orElse(null));
    }

    Json.Obj toJson() {
        return Json.Obj.of(
                "did", did,
                "number", number,
                "types", types.stream().sorted().toList(),
                "scheme", scheme,
                "scopes", scopes.stream().sorted().toList(),
                "from", from,
                "until", until,
                "withdrawnAt", withdrawnAt,
                "reason", reason);
    }

    private static Instant needInstant(Json.Obj json, String name) {
        return json.instant(name).orElseThrow(() -> RefusedException.malformed("an accreditation has no " + name));
    }
}
