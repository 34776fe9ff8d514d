package io.ytterby.gateway.support;

import io.ytterby.credentials.jose.CompactJws;
import io.ytterby.credentials.json.Jcs;
import io.ytterby.credentials.json.Json;
import io.ytterby.credentials.key.LocalKey;
import io.ytterby.credentials.key.TrustEntry;
import io.ytterby.credentials.key.TrustList;
import io.ytterby.credentials.key.VerifyingKey;
import io.ytterby.credentials.proof.EddsaJcs;
import io.ytterby.credentials.qr.Permit;
import io.ytterby.credentials.qr.Re1;
import io.ytterby.credentials.status.Bitstring;
import io.ytterby.credentials.status.StatusEntry;
import io.ytterby.credentials.status.StatusList;
import io.ytterby.credentials.verify.Bundle;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** A licence office with keys of its own, as the gateway meets it: what it signs and what it publishes. */
public final class Office {
    public static final String DID = "did:web:permit.example";
    private static final String LISTS = "https://permit.example/credentials/status/";
    private static final int INDEX = 4711;
    private static final List<String> CONTEXTS = List.of(StatusList.CONTEXT, "urn:ytterby:context:export-permit:v1");

    private final KeyPair root = pair();
    private final KeyPair issuer = pair();
    private final LocalKey key = new LocalKey(DID + "#2026q4", issuer.getPrivate());

    public LocalKey key() {
        return key;
    }

    /** The root's public key, as it is published. */
    public String root() {
        return VerifyingKey.of(root.getPublic()).multibase();
    }

    /** A licence of this number, in force around that instant. */
    public String licence(String number, Instant at) {
        var header = Json.Obj.of("typ", "vc+jwt", "cty", "vc", "iss", DID);
        return CompactJws.sign(header, Jcs.bytes(credential(number, at)), key);
    }

    /** The same as JSON with a proof. */
    public String withProof(String number, Instant at) {
        var signed = EddsaJcs.sign(credential(number, at), at.truncatedTo(ChronoUnit.SECONDS), key);
        return new String(Jcs.bytes(signed), java.nio.charset.StandardCharsets.UTF_8);
    }

    /** The same as it is printed. */
    public String code(String number, Instant at) {
        var day = at.truncatedTo(ChronoUnit.DAYS);
        return Re1.text(
                new Permit(
                        DID,
                        at.truncatedTo(ChronoUnit.SECONDS),
                        day.minus(Duration.ofDays(1)),
                        day.plus(Duration.ofDays(100)),
                        number,
                        "BT-0042",
                        null,
                        List.of(new Permit.Line("1C905.a", "8505111000", 25_000_000L)),
                        25_000_000L,
                        new TreeMap<>(),
                        null,
                        null,
                        null,
                        1,
                        INDEX,
                        Permit.digestOf(licence(number, at))),
                key);
    }

    /** A credential of whatever is said, signed as licences are. */
    public String signed(Json.Obj credential) {
        return CompactJws.sign(Json.Obj.of("typ", "vc+jwt"), Jcs.bytes(credential), key);
    }

    public Json.Obj credential(String number, Instant at) {
        var day = at.truncatedTo(ChronoUnit.DAYS);
        return Json.Obj.of(
                "@context",
                CONTEXTS,
                "type",
                List.of("VerifiableCredential", "ExportPermitCredential"),
                "issuer",
                DID,
                "iat",
                at.getEpochSecond(),
                "validFrom",
                day.minus(Duration.ofDays(1)),
                "validUntil",
                day.plus(Duration.ofDays(100)),
                "credentialSubject",
                Json.Obj.of(
                        "permitNo", number,
                        "holder", "cn-baotou-re",
                        "destination", "DE",
                        "netMassMg", "25000000",
                        "lines",
                                List.of(Json.Obj.of(
                                        "controlCode", "1C905.a", "hsCode", "8505111000", "netMassMg", "25000000"))),
                "credentialStatus",
                List.of(status("revocation"), status("suspension")));
    }

    /** All that it publishes, in one file, as of that instant. */
    public String bundle(Instant at, boolean suspended) {
        return bundle(at, at, suspended);
    }

    /** With status lists that are older than the bundle. */
    public String bundle(Instant at, Instant listsFrom, boolean suspended) {
        var trustList = new TrustList(
                7,
                at,
                at.plus(Duration.ofDays(1)),
                List.of(new TrustEntry(
                        DID,
                        key.kid(),
                        VerifyingKey.of(issuer.getPublic()),
                        at.minus(Duration.ofDays(30)),
                        at.plus(Duration.ofDays(60)),
                        null,
                        null,
                        Set.of("ExportPermitCredential", StatusList.TYPE, Bundle.ROLE),
                        "CN")));
        return Bundle.signed(
                at,
                at.plus(Duration.ofDays(1)),
                trustList.signedBy(new LocalKey("root", root.getPrivate())),
                List.of(list("revocation", listsFrom, false), list("suspension", listsFrom, suspended)),
                key);
    }

    private String list(String purpose, Instant at, boolean isSet) {
        var bits = isSet ? Bitstring.empty().with(List.of(INDEX)) : Bitstring.empty();
        var list = new StatusList(
                LISTS + purpose + "/1",
                DID,
                purpose,
                bits.encode(),
                at,
                at.plus(Duration.ofDays(1)),
                Duration.ofMinutes(5));
        return CompactJws.sign(Json.Obj.of("typ", "vc+jwt"), Jcs.bytes(list.toJson()), key);
    }

    private static Json.Obj status(String purpose) {
        return new StatusEntry(LISTS + purpose + "/1", purpose, INDEX, 1).toJson();
    }

    private static KeyPair pair() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
