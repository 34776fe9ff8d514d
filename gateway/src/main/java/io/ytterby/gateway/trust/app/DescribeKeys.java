package io.ytterby.gateway.trust.app;

import io.ytterby.credentials.codec.Sha256;
import io.ytterby.credentials.json.Jcs;
import io.ytterby.credentials.json.Json;
import io.ytterby.credentials.key.TrustList;
import io.ytterby.credentials.key.VerifyingKey;
import io.ytterby.gateway.signing.app.StatusKeys;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes the DID document of this domain: the issuer's keys out of the trust list that the root has signed, and the
 * gateway's own, which sign status answers. A retired key stays a method, so that what it signed in its time can be
 * checked; it asserts nothing new.
 */
@Singleton
public class DescribeKeys {
    private final KnownIssuers known;
    private final StatusKeys statusKeys;
    private final Clock clock;

    DescribeKeys(KnownIssuers known, StatusKeys statusKeys, Clock clock) {
        this.known = known;
        this.statusKeys = statusKeys;
        this.clock = clock;
    }

    /** Empty while no trust list is known: a document without the issuer's keys would say that it may sign nothing. */
    public Optional<String> document() {
        var now = clock.instant();
        return known.trusted()
                .map(trusted -> write(statusKeys.issuer(), trusted.bundle().trustList(), statusKeys.all(now), now));
    }

    static String write(String did, TrustList list, List<StatusKeys.Known> own, Instant now) {
        var methods = Stream.concat(
                        list.entries().stream()
                                .filter(entry -> entry.did().equals(did))
                                .map(entry -> new Method(
                                        entry.kid(),
                                        entry.key(),
                                        entry.revokedAt() == null
                                                && entry.notAfter().isAfter(now))),
                        own.stream()
                                .map(key -> new Method(
                                        key.kid(), key.key(), key.notAfter().isAfter(now))))
                .distinct()
                .toList();
        var document = Json.Obj.of(
                "@context", List.of("https://www.w3.org/ns/did/v1", "https://w3id.org/security/multikey/v1"),
                "id", did,
                "verificationMethod",
                        methods.stream().map(method -> method.toJson(did)).toList(),
                "assertionMethod",
                        methods.stream().filter(Method::signs).map(Method::kid).toList());
        return new String(Jcs.bytes(document), StandardCharsets.UTF_8);
    }

    /** @param signs now or later */
    private record Method(String kid, VerifyingKey key, boolean signs) {
        Json.Obj toJson(String did) {
            return Json.Obj.of("id", kid, "type", "Multikey", "controller", did, "publicKeyMultibase", key.multibase());
        }
    }

    /** What two documents are told apart by. */
    public static String digest(String document) {
        return HexFormat.of().formatHex(Sha256.of(document.getBytes(StandardCharsets.UTF_8)), 0, 16);
    }
}
