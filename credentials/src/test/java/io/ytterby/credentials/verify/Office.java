package io.ytterby.credentials.verify;

import io.ytterby.credentials.jose.CompactJws;
import io.ytterby.credentials.json.Jcs;
import io.ytterby.credentials.json.Json;
import io.ytterby.credentials.key.LocalKey;
import io.ytterby.credentials.key.TrustEntry;
import io.ytterby.credentials.key.TrustList;
import io.ytterby.credentials.key.VerifyingKey;
import io.ytterby.credentials.qr.Permit;
import io.ytterby.credentials.qr.Re1;
import io.ytterby.credentials.status.Bitstring;
import io.ytterby.credentials.status.StatusEntry;
import io.ytterby.credentials.status.StatusList;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A permit office with keys of its own, made anew for each test. */
final class Office {
    static final String DID = "did:web:permit.example";
    static final Instant NINE = Instant.parse("2026-11-20T09:00:00Z");
    private static final String LISTS = "https://permit.example/credentials/status/";
    private static final int INDEX = 4711;

    private final KeyPair root = pair();
    private final KeyPair issuer = pair();
    private final LocalKey key = new LocalKey(DID + "#2026q4", issuer.getPrivate());

    VerifyingKey rootKey() {
        return VerifyingKey.of(root.getPublic());
    }

    LocalKey key() {
        return key;
    }

    TrustList trustList(Instant at) {
        return new TrustList(
                7,
                at,
                at.plus(Duration.ofDays(1)),
                List.of(new TrustEntry(
                        DID,
                        key.kid(),
                        VerifyingKey.of(issuer.getPublic()),
                        Instant.parse("2026-10-01T00:00:00Z"),
                        Instant.parse("2027-01-01T00:00:00Z"),
                        null,
                        null,
                        Set.of("ExportPermitCredential", StatusList.TYPE, Bundle.ROLE),
                        "CN")));
    }

    String licence() {
        return licence(Instant.parse("2026-11-01T00:00:00Z"), Instant.parse("2027-05-01T00:00:00Z"));
    }

    String licence(Instant from, Instant until) {
        var credential = Json.Obj.of(
                "@context", List.of(StatusList.CONTEXT, "urn:ytterby:context:export-permit:v1"),
                "type", List.of("VerifiableCredential", "ExportPermitCredential"),
                "issuer", DID,
                "iat", Instant.parse("2026-11-02T00:00:00Z").getEpochSecond(),
                "validFrom", from,
                "validUntil", until,
                "credentialSubject", Json.Obj.of("permitNo", "CN-2026-000017", "netMassMg", "25000000"),
                "credentialStatus", List.of(status("revocation"), status("suspension")));
        return CompactJws.sign(Json.Obj.of("typ", "vc+jwt"), Jcs.bytes(credential), key);
    }

    String code() {
        return Re1.text(permit(), key);
    }

    Permit permit() {
        return new Permit(
                DID,
                Instant.parse("2026-11-02T00:00:00Z"),
                Instant.parse("2026-11-01T00:00:00Z"),
                Instant.parse("2027-05-01T00:00:00Z"),
                "CN-EX-2026-0001234",
                "LOT-7F3A21",
                null,
                List.of(new Permit.Line("1C905.a", "8505111000", 25_000_000_000L)),
                25_000_000_000L,
                new TreeMap<>(Map.of("Nd", 280_000, "Dy", 25_000)),
                "CN",
                40_711_000L,
                1,
                1,
                INDEX,
                Permit.digestOf(licence()));
    }

    String list(String purpose, Instant at, boolean isSet) {
        var bits = isSet ? Bitstring.empty().with(List.of(INDEX)) : Bitstring.empty();
        return signed(new StatusList(
                LISTS + purpose + "/1",
                DID,
                purpose,
                bits.encode(),
                at,
                at.plus(Duration.ofDays(1)),
                Duration.ofMinutes(5)));
    }

    String signed(StatusList list) {
        return CompactJws.sign(Json.Obj.of("typ", "vc+jwt"), Jcs.bytes(list.toJson()), key);
    }

    String bundle(Instant at, String... lists) {
        var trustList = trustList(at).signedBy(new LocalKey("root", root.getPrivate()));
        return Bundle.signed(at, at.plus(Duration.ofDays(1)), trustList, List.of(lists), key);
    }

    /** A bundle of that instant, with lists of that instant. */
    Verifier verifier(Instant at, boolean suspended) {
        return new Verifier(Bundle.verified(
                bundle(at, list("revocation", at, false), list("suspension", at, suspended)), rootKey()));
    }

    private static Json.Obj status(String purpose) {
        return new StatusEntry(LISTS + purpose + "/1", purpose, INDEX, 1).toJson();
    }

    static KeyPair pair() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
