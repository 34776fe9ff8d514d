package io.ytterby.certification;

import io.ytterby.credentials.jose.CompactJws;
import io.ytterby.credentials.json.Jcs;
import io.ytterby.credentials.json.Json;
import io.ytterby.credentials.key.LocalKey;
import io.ytterby.credentials.key.SigningKey;
import io.ytterby.credentials.key.VerifyingKey;
import io.ytterby.credentials.log.LogProof;
import io.ytterby.credentials.status.Bitstring;
import io.ytterby.credentials.status.StatusEntry;
import io.ytterby.credentials.status.StatusList;
import io.ytterby.credentials.vc.CredentialType;
import io.ytterby.credentials.vc.Envelope;
import io.ytterby.credentials.vc.Issue;
import io.ytterby.credentials.vc.LotPassport;
import io.ytterby.credentials.vc.Party;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who signs passports at tracking-service: a key, two lists, and what tracking tells of them. */
final class Operator {
    private final String did;
    private final String id = UUID.randomUUID().toString();
    private final KeyPair pair;
    private final Instant since;

    /** @param did with a name of its own: an operator has one key here */
    Operator(String did, Instant since) {
        this.did = did;
        this.since = since.truncatedTo(ChronoUnit.SECONDS);
        try {
            this.pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has Ed25519", e);
        }
    }

    String keyRecord() {
        return "key:" + id;
    }

    SigningKey key() {
        return new LocalKey(did + "#k1", pair.getPrivate());
    }

    /** @param revokedAt null while it is the operator's alone */
    String keyTold(long version, @Nullable Instant revokedAt) {
        var revoked = revokedAt == null ? "" : ",\"revokedAt\":\"" + revokedAt + "\",\"reason\":\"The safe was open\"";
        return """
                {"aggregateVersion":%d,"visibleTo":[],"key":{"did":"%s","name":"k1","publicKeyMultibase":"%s",\
                "notBefore":"%s","notAfter":"%s"%s}}""".formatted(
                        version,
                        did,
                        VerifyingKey.of(pair.getPublic()).multibase(),
                        since,
                        since.plus(Duration.ofDays(90)),
                        revoked);
    }

    /** A list in which these are set. */
    String listTold(String purpose, long version, Instant now, List<Integer> set) {
        var list = new StatusList(
                list(purpose),
                did,
                purpose,
                Bitstring.empty().with(set).encode(),
                now.truncatedTo(ChronoUnit.MILLIS),
                now.plus(Duration.ofHours(20)),
                Duration.ofMinutes(15));
        var header = Json.Obj.of("typ", "vc+jwt", "cty", "vc", "iss", did);
        var document = CompactJws.sign(header, Jcs.bytes(list.toJson()), key());
        return """
                {"aggregateVersion":%d,"visibleTo":[],"list":{"did":"%s","id":"%s","document":"%s"}}""".formatted(version, did, list(purpose), document);
    }

    String listRecord(String purpose) {
        return "list:" + did + "/" + purpose + "/1";
    }

    private String list(String purpose) {
        return "https://tracking.example/v1/status-lists/" + id + "/" + purpose + "/1";
    }

    /** A passport of 25 kg, signed then. */
    String passport(Instant issuedAt, int place) {
        var second = issuedAt.truncatedTo(ChronoUnit.SECONDS);
        var envelope = new Envelope(
                "urn:uuid:" + UUID.randomUUID(),
                new Party(did, "an operator"),
                second,
                null,
                List.of(
                        new StatusEntry(list("revocation"), "revocation", place, 1),
                        new StatusEntry(list("suspension"), "suspension", place, 1)));
        var lot = UUID.randomUUID().toString();
        var passport = new LotPassport(
                "https://id.gs1.org/01/06901234000016/10/L-1",
                lot,
                "NdPr oxide",
                "L-1",
                new Party("urn:ytterby:organisation:cn-baotou-re", "cn-baotou-re"),
                new Party("urn:unlocode:CNBAO", "CNBAO"),
                "CN",
                LocalDate.parse("2026-10-20"),
                25_000_000,
                "SEGREGATED",
                List.of(),
                List.of());
        return Issue.vcJwt(Issue.document(CredentialType.LOT_PASSPORT, envelope, passport.toJson()), second, key());
    }

    static String documentTold(String did, String document) {
        return """
                {"aggregateVersion":1,"visibleTo":[],"document":{"did":"%s","type":"LotPassportCredential","digests":["%s"]}}\
                """.formatted(did, LogProof.digest(document));
    }

    String did() {
        return did;
    }
}
