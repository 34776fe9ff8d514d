package io.ytterby.credentials.key;

import io.ytterby.credentials.RefusedException;
import io.ytterby.credentials.jose.CompactJws;
import io.ytterby.credentials.json.Jcs;
import io.ytterby.credentials.json.Json;
import io.ytterby.credentials.log.LogPolicy;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who may issue what, with which key and when: the one thing that a verifier must be given by somebody it trusts.
 *
 * @param validUntil null if the list does not say; a signed one always does
 * @param accreditations who may certify by which scheme; what needs none is not in it
 * @param logs the logs that count, and which documents must be in one
 */
public record TrustList(
        long version,
        Instant issuedAt,
        @Nullable Instant validUntil,
        List<TrustEntry> entries,
        List<Accreditation> accreditations,
        List<LogPolicy> logs) {
    public static final String TYP = "trust-list+jwt";

    public TrustList {
        entries = List.copyOf(entries);
        accreditations = List.copyOf(accreditations);
        logs = List.copyOf(logs);
    }

    /** Keys alone: nobody is accredited, and no log is asked for. */
    public TrustList(long version, Instant issuedAt, @Nullable Instant validUntil, List<TrustEntry> entries) {
        this(version, issuedAt, validUntil, entries, List.of(), List.of());
    }

    /** Reads what somebody has verified already, or trusts as it lies there. @throws RefusedException if it is none */
    public static TrustList of(Json.Obj list) {
        return new TrustList(
                list.whole("version").orElseThrow(() -> RefusedException.malformed("the trust list has no version")),
                list.instant("issuedAt")
                        .orElseThrow(() -> RefusedException.malformed("the trust list has no issuedAt")),
                list.instant("validUntil").orElse(null),
                list.objects("entries").stream().map(TrustEntry::of).toList(),
                list.objects("accreditations").stream().map(Accreditation::of).toList(),
                list.objects("logs").stream().map(LogPolicy::of).toList());
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
                "version",
                version,
                "issuedAt",
                issuedAt,
                "validUntil",
                validUntil,
                "entries",
                entries.stream().map(TrustEntry::toJson).toList(),
                "accreditations",
                unlessEmpty(accreditations.stream().map(Accreditation::toJson).toList()),
                "logs",
                unlessEmpty(logs.stream().map(LogPolicy::toJson).toList()));
    }

    /** A list without them is the same text as before there were any. */
    private static @Nullable List<Json.Obj> unlessEmpty(List<Json.Obj> all) {
        return all.isEmpty() ? null : all;
    }

    public boolean knows(String did) {
        return entries.stream().anyMatch(entry -> entry.did().equals(did));
    }

    /** Whether any key of the issuer may sign such documents. */
    public boolean allows(String did, String type) {
        return entries.stream()
                .anyMatch(entry -> entry.did().equals(did) && entry.roles().contains(type));
    }

    /** Whether documents of this type are issued under accreditation. */
    public boolean accredits(String type) {
        return accreditations.stream().anyMatch(one -> one.types().contains(type));
    }

    public Optional<TrustEntry> entry(String kid) {
        return entries.stream().filter(entry -> entry.kid().equals(kid)).findFirst();
    }
}
