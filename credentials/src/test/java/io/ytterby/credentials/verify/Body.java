package io.ytterby.credentials.verify;

import io.ytterby.credentials.json.Json;
import io.ytterby.credentials.key.Accreditation;
import io.ytterby.credentials.key.LocalKey;
import io.ytterby.credentials.key.TrustEntry;
import io.ytterby.credentials.key.TrustList;
import io.ytterby.credentials.key.VerifyingKey;
import io.ytterby.credentials.log.LogPolicy;
import io.ytterby.credentials.log.LogProof;
import io.ytterby.credentials.status.Bitstring;
import io.ytterby.credentials.status.StatusList;
import io.ytterby.credentials.vc.ConformityCertificate;
import io.ytterby.credentials.vc.CredentialType;
import io.ytterby.credentials.vc.Issue;
import io.ytterby.credentials.vc.Samples;
import java.security.KeyPair;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A conformity assessment body with keys of its own, accredited for one scheme. What a test changes, it changes here. */
final class Body {
    static final Instant SIGNED = Instant.parse("2026-11-02T08:00:00Z");
    static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
    static final String CERTIFICATE = CredentialType.CONFORMITY_CERTIFICATE.type();
    private static final Instant BEGIN = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("2027-01-01T00:00:00Z");

    private final KeyPair pair = Office.pair();
    final String did = Samples.BODY.id();
    final LocalKey key = new LocalKey(did + "#1", pair.getPrivate());

    Set<String> roles = Set.of(CERTIFICATE, StatusList.TYPE);

    @Nullable
    Instant revokedAt;

    Instant keyEnds = END;
    List<Accreditation> accreditations = new ArrayList<>(List.of(accreditation(BEGIN, END, null)));
    List<LogPolicy> logs = List.of();

    Accreditation accreditation(Instant from, Instant until, @Nullable Instant withdrawn) {
        return new Accreditation(
                did,
                "CNAS-C-0042",
                Set.of(CERTIFICATE),
                Samples.SCHEME,
                Set.of("NDPR_OXIDE", "MAGNET"),
                from,
                until,
                withdrawn,
                null);
    }

    TrustList trustList() {
        var entry = new TrustEntry(
                did, key.kid(), VerifyingKey.of(pair.getPublic()), BEGIN, keyEnds, revokedAt, null, roles, "CN");
        var list = new TrustList(3, NOW, NOW.plus(Duration.ofDays(1)), List.of(entry), accreditations, logs);
        // As it comes over the wire.
        return TrustList.of(list.toJson());
    }

    Verifier verifier(LogProof... proofs) {
        var lists = List.of(list("revocation"), list("suspension"));
        return new Verifier(
                Bundle.of(trustList(), lists), new ShownProofs(trustList().logs(), List.of(proofs)));
    }

    private String list(String purpose) {
        // A body whose key is gone signs its lists with another; here the list's key is left out with it.
        var list = new StatusList(
                "https://cab.example/status/" + purpose + "/1",
                did,
                purpose,
                Bitstring.empty().encode(),
                NOW,
                NOW.plus(Duration.ofDays(1)),
                Duration.ofMinutes(5));
        return Issue.vcJwt(list.toJson().with("issuer", Json.Obj.of("id", did)), NOW, key);
    }

    Json.Obj document(ConformityCertificate certificate) {
        var type = CredentialType.CONFORMITY_CERTIFICATE;
        return Issue.document(type, Samples.envelope(type, BEGIN, END), certificate.toJson());
    }

    String signed(ConformityCertificate certificate) {
        return Issue.vcJwt(document(certificate), SIGNED, key);
    }
}
