package io.ytterby.credentials.key;

import io.ytterby.credentials.RefusedException;
import io.ytterby.credentials.json.Json;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One key of one issuer. It stays in the list when it is retired: what it signed in its time goes on counting.
 *
 * @param kid the issuer's DID, a hash sign and the key's name
 * @param notAfter exclusive
 * @param revokedAt from when on nobody can know who signs with it; null while that is the issuer
 * @param roles the types of documents that it may sign
 */
public record TrustEntry(
        String did,
        String kid,
        VerifyingKey key,
        Instant notBefore,
        Instant notAfter,
        @Nullable Instant revokedAt,
        @Nullable String reason,
        Set<String> roles,
        @Nullable String territory) {
    public TrustEntry {
        roles = Set.copyOf(roles);
        if (!kid.startsWith(did + "#")) throw new IllegalArgumentException(kid + " is no key of " + did);
    }

    public boolean coversIssue(Instant at) {
        return !at.isBefore(notBefore) && at.isBefore(notAfter);
    }

    static TrustEntry of(Json.Obj entry) {
        return new TrustEntry(
                entry.needText("did"),
                entry.needText("kid"),
                VerifyingKey.ofMultibase(entry.needText("publicKeyMultibase")),
                needInstant(entry, "notBefore"),
                needInstant(entry, "notAfter"),
                entry.instant("revokedAt").orElse(null),
                entry.text("reason").orElse(null),
                Set.copyOf(entry.texts("roles")),
                entry.text("territory").orElse(null));
    }

    Json.Obj toJson() {
        return Json.Obj.of(
                "did", did,
                "kid", kid,
                "publicKeyMultibase", key.multibase(),
                "notBefore", notBefore,
                "notAfter", notAfter,
                "revokedAt", revokedAt,
                "reason", reason,
                "roles", roles.stream().sorted().toList(),
                "territory", territory);
    }

    private static Instant needInstant(Json.Obj entry, String name) {
        return entry.instant(name)
                .orElseThrow(() -> RefusedException.malformed("a key of the trust list has no " + name));
    }
}
