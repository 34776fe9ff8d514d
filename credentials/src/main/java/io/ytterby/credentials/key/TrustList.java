package io.ytterby.credentials.key;

import io.ytterby.credentials.RefusedException;
import io.ytterby.credentials.jose.CompactJws;
import io.ytterby.credentials.json.Jcs;
import io.ytterby.credentials.json.Json;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who may issue what, with which key and when: the one thing that a verifier must be given by somebody it trusts.
 *
 * @param validUntil null if the list does not say; a signed one always does
 */
public record TrustList(
        long version, Instant issuedAt, @Nullable Instant validUntil, List<TrustEntry> entries) {
    public static final String TYP = "trust-list+jwt";

    public TrustList {
        entries = List.copyOf(entries);
    }

    /** Reads what somebody has verified already, or trusts as it lies there. @throws RefusedException if it is none */
    public static TrustList of(Json.Obj list) {
        return new TrustList(
                list.whole("version").orElseThrow(() -> RefusedException.malformed("the trust list has no version")),
                list.instant("issuedAt")
                        .orElseThrow(() -> RefusedException.malformed("the trust list has no issuedAt")),
                list.instant("validUntil").orElse(null),
                list.objects("entries").stream().map(TrustEntry::of).toList());
    }

    /** @throws RefusedException if the root has not signed it */
    public static TrustList verified(String jws, VerifyingKey root) {
        return of(CompactJws.parse(jws).verifiedPayload(TYP, root));
    }

    public String signedBy(SigningKey root) {
        return CompactJws.sign(Json.Obj.of("typ", TYP), Jcs.bytes(toJson()), root);
    }

    public Json.Obj toJson() {
        return Json.Obj.of(
                "version", version,
                "issuedAt", issuedAt,
                "validUntil", validUntil,
                "entries", entries.stream().map(TrustEntry::toJson).toList());
    }

    public boolean knows(String did) {
        return entries.stream().anyMatch(entry -> entry.did().equals(did));
    }

    /** Whether any key of the issuer may sign such documents. */
    public boolean allows(String did, String type) {
        return entries.stream()
                .anyMatch(entry -> entry.did().equals(did) && entry.roles().contains(type));
    }

    public Optional<TrustEntry> entry(String kid) {
        return entries.stream().filter(entry -> entry.kid().equals(kid)).findFirst();
    }
}
