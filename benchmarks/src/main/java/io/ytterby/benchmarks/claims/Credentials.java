package io.ytterby.benchmarks.claims;

import io.ytterby.credentials.json.Json;
import io.ytterby.credentials.key.Accreditation;
import io.ytterby.credentials.key.LocalKey;
import io.ytterby.credentials.key.TrustEntry;
import io.ytterby.credentials.key.TrustList;
import io.ytterby.credentials.key.VerifyingKey;
import io.ytterby.credentials.status.Bitstring;
import io.ytterby.credentials.status.StatusEntry;
import io.ytterby.credentials.status.StatusList;
import io.ytterby.credentials.vc.ClaimClass;
import io.ytterby.credentials.vc.ConformityCertificate;
import io.ytterby.credentials.vc.CredentialType;
import io.ytterby.credentials.vc.Envelope;
import io.ytterby.credentials.vc.Footprint;
import io.ytterby.credentials.vc.Issue;
import io.ytterby.credentials.vc.Party;
import io.ytterby.credentials.vc.Scheme;
import io.ytterby.credentials.verify.Bundle;
import io.ytterby.credentials.verify.Verdict;
import io.ytterby.credentials.verify.Verifier;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** A body's certificate, issued and verified as the library does it, and beside it the signature alone over the same bytes. */
final class Credentials {
    private static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant SIGNED = Instant.parse("2026-11-02T08:00:00Z");
    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
    private static final Instant UNTIL = Instant.parse("2027-01-01T00:00:00Z");
    private static final Party BODY = new Party("did:web:cab.example", "Bao Verification");
    private static final String SCHEME = "urn:ytterby:scheme:gbt-47102-2026";
    private static final String LISTS = "https://cab.example/status/";

    private final KeyPair pair;
    private final LocalKey key;
    private final Verifier verifier;
    private final String credential;
    private final byte[] signedBytes;
    private final byte[] signature;

    Credentials() throws GeneralSecurityException {
        pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        key = new LocalKey(BODY.id() + "#1", pair.getPrivate());
        verifier = new Verifier(Bundle.of(trustList(), List.of(list("revocation"), list("suspension"))));
        credential = issue();
        signedBytes = credential.substring(0, credential.lastIndexOf('.')).getBytes(StandardCharsets.US_ASCII);
        signature = sign(signedBytes);
    }

    String issue() {
        var type = CredentialType.CONFORMITY_CERTIFICATE;
        var envelope = new Envelope(
                "urn:ytterby:credential:1",
                BODY,
                FROM,
                UNTIL,
                List.of(
                        new StatusEntry(LISTS + "revocation/1", "revocation", 4711, 1),
                        new StatusEntry(LISTS + "suspension/1", "suspension", 4711, 1)));
        return Issue.vcJwt(Issue.document(type, envelope, certificate().toJson()), SIGNED, key);
    }

    Verdict verify() {
        var verdict = verifier.verify(credential, NOW).verdict();
        if (verdict instanceof Verdict.Valid) return verdict;
        throw new IllegalStateException("a good credential is " + verdict);
    }

    byte[] bareSign() throws GeneralSecurityException {
        return sign(signedBytes);
    }

    private byte[] sign(byte[] bytes) throws GeneralSecurityException {
        var sign = Signature.getInstance("Ed25519");
        sign.initSign(pair.getPrivate());
        sign.update(bytes);
        return sign.sign();
    }

    Boolean bareVerify() throws GeneralSecurityException {
        var verify = Signature.getInstance("Ed25519");
        verify.initVerify(pair.getPublic());
        verify.update(signedBytes);
        if (verify.verify(signature)) return true;
        throw new IllegalStateException("a good signature is none");
    }

    private TrustList trustList() {
        var types = Set.of(CredentialType.CONFORMITY_CERTIFICATE.type(), StatusList.TYPE);
        var entry = new TrustEntry(
                BODY.id(), key.kid(), VerifyingKey.of(pair.getPublic()), FROM, UNTIL, null, null, types, "CN");
        var accreditation = new Accreditation(
                BODY.id(),
                "CNAS-C-0042",
                Set.of(CredentialType.CONFORMITY_CERTIFICATE.type()),
                SCHEME,
                Set.of("NDPR_OXIDE"),
                FROM,
                UNTIL,
                null,
                null);
        return new TrustList(1, NOW, NOW.plus(Duration.ofDays(1)), List.of(entry), List.of(accreditation), List.of());
    }

    private String list(String purpose) {
        var list = new StatusList(
                LISTS + purpose + "/1",
                BODY.id(),
                purpose,
                Bitstring.empty().encode(),
                NOW,
                NOW.plus(Duration.ofDays(1)),
                Duration.ofMinutes(5));
        return Issue.vcJwt(list.toJson().with("issuer", Json.Obj.of("id", BODY.id())), NOW, key);
    }

    private static ConformityCertificate certificate() {
        return new ConformityCertificate(
                "CF-2026-000123",
                "Footprint of NdPr oxide",
                new Party("urn:ytterby:organisation:org-baotou", "Baotou Metals", "org-baotou"),
                "urn:cnas:CNAS-C-0042",
                new Party("https://www.cnas.org.cn", "CNAS"),
                new Scheme(
                        SCHEME,
                        "GB/T 47102-2026",
                        "Product carbon footprint of rare-earth permanent magnet materials",
                        "2026",
                        LocalDate.parse("2026-08-01"),
                        new Party("https://www.sac.gov.cn", "SAC/TC 229")),
                List.of("NDPR_OXIDE"),
                LocalDate.parse("2026-10-15"),
                new Party("https://id.gs1.org/01/06912345000017/10/LOT-7F3A21", "NdPr oxide 99.5 %"),
                new Party("urn:ytterby:facility:baotou-3", "Baotou works 3"),
                ClaimClass.FOOTPRINT_ONLY,
                new Footprint(
                        new BigDecimal("39.742"),
                        BigDecimal.ZERO,
                        "1 kg NdPr oxide, 99.5 %",
                        "ECONOMIC",
                        "AR6",
                        "CRADLE_TO_GATE",
                        LocalDate.parse("2025-10-01"),
                        LocalDate.parse("2026-10-01"),
                        "factors-2026-10",
                        new BigDecimal("71.5"),
                        "6239119dda5bd4c8a6ffb832fe16feaa5c27b7dba154d24c53d4470a2c69adc2"));
    }
}
