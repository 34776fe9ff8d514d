package io.ytterby.credentials.status;

import io.ytterby.credentials.RefusedException;
import io.ytterby.credentials.json.Json;
import io.ytterby.credentials.status.StatusLookup.Failed;
import io.ytterby.credentials.status.StatusLookup.Fault;
import io.ytterby.credentials.status.StatusLookup.Value;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a status list credential says; who signed it is not looked at here.
 *
 * @param purposes one or more: the standard lets a list be for several
 * @param publishedAt what it says was so at that instant; null if it does not say when
 * @param validUntil null if it does not say
 * @param ttl how long it may be relied on; null if it does not say
 */
public record StatusList(
        String id,
        String issuer,
        Set<String> purposes,
        String encodedList,
        @Nullable Instant publishedAt,
        @Nullable Instant validUntil,
        @Nullable Duration ttl) {
    public static final String TYPE = "BitstringStatusListCredential";
    public static final String CONTEXT = "https://www.w3.org/ns/credentials/v2";

    public StatusList {
        purposes = Set.copyOf(purposes);
    }

    /** A list for one purpose, as all of ours are. */
    public StatusList(
            String id,
            String issuer,
            String purpose,
            String encodedList,
            @Nullable Instant publishedAt,
            @Nullable Instant validUntil,
            @Nullable Duration ttl) {
        this(id, issuer, Set.of(purpose), encodedList, publishedAt, validUntil, ttl);
    }

    /** Whether it says anything of that purpose. */
    public boolean isFor(String purpose) {
        return purposes.contains(purpose);
    }

    /** @throws RefusedException if it is no status list credential */
    public static StatusList of(Json.Obj credential) {
        if (!credential.texts("type").contains(TYPE)) throw RefusedException.malformed("no " + TYPE);
        var subject = credential.needObject("credentialSubject");
        var ttl = subject.whole("ttl").orElse(null);
        return new StatusList(
                credential.needText("id"),
                issuer(credential),
                purposes(subject),
                subject.needText("encodedList"),
                credential.instant("validFrom").orElse(null),
                credential.instant("validUntil").orElse(null),
                ttl == null ? null : Duration.ofMillis(ttl));
    }

    /** The credential to be signed. */
    public Json.Obj toJson() {
        return Json.Obj.of(
                "@context", List.of(CONTEXT),
                "id", id,
                "type", List.of("VerifiableCredential", TYPE),
                "issuer", issuer,
                "validFrom", publishedAt,
                "validUntil", validUntil,
                "credentialSubject",
                        Json.Obj.of(
                                "id",
                                id + "#list",
                                "type",
                                "BitstringStatusList",
                                "statusPurpose",
                                purposes.size() == 1
                                        ? purposes.iterator().next()
                                        : purposes.stream().sorted().toList(),
                                "ttl",
                                ttl == null ? null : ttl.toMillis(),
                                "encodedList",
                                encodedList));
    }

    /** What it says of an entry. */
    public StatusLookup lookUp(StatusEntry entry) {
        return lookUp(entry, this::bits);
    }

    /**
     * Its bits, unpacked.
     *
     * @throws RefusedException if they cannot be
     */
    public Bitstring bits() {
        return Bitstring.decode(encodedList);
    }

    /**
     * What it says of an entry, for who looks up often.
     *
     * @param unpacked its {@link #bits}, which need be unpacked but once
     */
    public StatusLookup lookUp(StatusEntry entry, Supplier<Bitstring> unpacked) {
        if (!entry.list().equals(id)) return new Failed(Fault.STATUS_VERIFICATION_ERROR, "another list: " + id);
        if (!isFor(entry.purpose()))
            return new Failed(Fault.STATUS_VERIFICATION_ERROR, "a list for " + purposes + ", not " + entry.purpose());
        try {
            var bits = unpacked.get();
            if (bits.entries(entry.bits()) < Bitstring.MIN_ENTRIES)
                return new Failed(Fault.STATUS_LIST_LENGTH_ERROR, "only " + bits.entries(entry.bits()) + " entries");
            if (entry.index() >= bits.entries(entry.bits()))
                return new Failed(Fault.RANGE_ERROR, "there is no entry " + entry.index());
            return new Value(bits.value(entry.index(), entry.bits()));
        } catch (RefusedException refused) {
            return new Failed(Fault.MALFORMED_VALUE_ERROR, refused.detail());
        }
    }

    /** The purposes that a verifier here understands. */
    public static Set<String> knownPurposes() {
        return Set.of("revocation", "suspension");
    }

    private static Set<String> purposes(Json.Obj subject) {
        var told = Set.copyOf(subject.texts("statusPurpose"));
        if (told.isEmpty()) throw RefusedException.malformed("a list without a statusPurpose");
        return told;
    }

    private static String issuer(Json.Obj credential) {
        return credential
                .text("issuer")
                .orElseGet(() -> credential.needObject("issuer").needText("id"));
    }
}
