package io.ytterby.credentials.verify;

import io.ytterby.credentials.RefusedException;
import io.ytterby.credentials.jose.CompactJws;
import io.ytterby.credentials.json.Json;
import io.ytterby.credentials.json.StrictJson;
import io.ytterby.credentials.key.VerifyingKey;
import io.ytterby.credentials.log.LogProof;
import io.ytterby.credentials.proof.EddsaJcs;
import io.ytterby.credentials.qr.Permit;
import io.ytterby.credentials.qr.Re1;
import io.ytterby.credentials.status.StatusEntry;
import io.ytterby.credentials.vc.CredentialType;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a document of each form that is understood here. */
final class Documents {
    static final String PERMIT_TYPE = "ExportPermitCredential";
    static final String ANSWER_TYPE = "StatusAnswer";
    private static final String VC_JWT = "vc+jwt";
    private static final long LAST_SECOND = 253_402_300_799L;
    private static final String ENVELOPE = "data:application/vc+jwt,";

    private Documents() {}

    /** What the text holds, taken apart but not looked at. */
    sealed interface Parsed {
        record Jwt(CompactJws jws, String text) implements Parsed {}

        record DataIntegrity(Json.Obj secured) implements Parsed {}

        record Code(Re1 code) implements Parsed {}
    }

    /** Step 1. @throws RefusedException if it is none of the forms */
    static Parsed parse(String text) {
        var stripped = text.strip();
        if (stripped.startsWith(Re1.PREFIX)) return new Parsed.Code(Re1.parse(stripped));
        if (stripped.startsWith("{")) {
            var object = StrictJson.parseObject(stripped.getBytes(StandardCharsets.UTF_8));
            var enveloped = enveloped(object);
            return enveloped == null ? new Parsed.DataIntegrity(object) : jwt(enveloped);
        }
        return jwt(stripped);
    }

    private static Parsed jwt(String text) {
        return new Parsed.Jwt(CompactJws.parse(text), text);
    }

    /** A vc+jwt in the standard's envelope of JSON, of which nothing else counts; null if it is no such envelope. */
    private static @Nullable String enveloped(Json.Obj object) {
        if (!object.texts("type").contains("EnvelopedVerifiableCredential")) return null;
        var id = object.needText("id");
        if (!id.startsWith(ENVELOPE)) throw RefusedException.malformed("an envelope without a vc+jwt in it");
        return id.substring(ENVELOPE.length());
    }

    /** Step 2. @throws RefusedException if type, algorithm or suite is not allowed, or a field is not as it must be */
    static Document read(Parsed parsed) {
        if (parsed instanceof Parsed.Jwt jwt) return ofJwt(jwt);
        if (parsed instanceof Parsed.DataIntegrity proof) return ofProof(proof.secured());
        if (parsed instanceof Parsed.Code code) return ofCode(code.code());
        throw new IllegalStateException("no such form");
    }

    private static Document ofJwt(Parsed.Jwt jwt) {
        var jws = jwt.jws();
        jws.requireHeader(VC_JWT);
        var credential = jws.payload();
        var issued = credential.whole("iat").map(Documents::second);
        var issuer = issuer(credential);
        if (!jws.header().text("iss").orElse(issuer).equals(issuer))
            throw RefusedException.malformed("header and credential name two issuers");
        return of(
                credential,
                issued.orElseGet(() -> validFrom(credential)),
                credential.whole("exp").map(Documents::second).orElse(null),
                jws.kid(),
                LogProof.digest(jwt.text()),
                jws::isSignedBy);
    }

    private static Document ofProof(Json.Obj secured) {
        var proof = EddsaJcs.of(secured);
        var created = proof.proof().instant("created").orElseGet(() -> validFrom(proof.document()));
        var expires = proof.proof().instant("expires").orElse(null);
        var digest = LogProof.digest(secured);
        return of(proof.document(), created, expires, proof.verificationMethod(), digest, proof::isSignedBy);
    }

    private static Instant second(long second) {
        if (second < 0 || second > LAST_SECOND) throw RefusedException.malformed(second + " is no second of any year");
        return Instant.ofEpochSecond(second);
    }

    /** @param sealUntil when the signature itself says it ends; null if it does not */
    private static Document of(
            Json.Obj credential,
            Instant issuedAt,
            @Nullable Instant sealUntil,
            String kid,
            String digest,
            Predicate<VerifyingKey> isSignedBy) {
        var types = credential.texts("type");
        if (!types.contains("VerifiableCredential")) throw RefusedException.malformed("no VerifiableCredential");
        return new Document(
                issuer(credential),
                kid,
                issuedAt,
                validFrom(credential),
                earlier(credential.instant("validUntil").orElse(null), sealUntil),
                named(types),
                credential.texts("@context"),
                credential.objects("credentialStatus").stream()
                        .map(StatusEntry::of)
                        .toList(),
                credential,
                Sayings.of(credential, digest),
                digest,
                isSignedBy);
    }

    private static @Nullable Instant earlier(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || other == null) return one == null ? other : one;
        return one.isBefore(other) ? one : other;
    }

    /** What a document is a kind of goes without saying where its own name stands. */
    private static List<String> named(List<String> types) {
        var kinds = types.stream()
                .flatMap(type -> CredentialType.named(type).stream())
                .map(CredentialType::untp)
                .toList();
        return types.stream()
                .filter(type -> !type.equals("VerifiableCredential") && !kinds.contains(type))
                .toList();
    }

    private static Document ofCode(Re1 code) {
        var permit = code.permit();
        var digest = HexFormat.of().formatHex(permit.digest());
        return new Document(
                permit.issuer(),
                code.kid(),
                permit.issuedAt(),
                permit.validFrom(),
                permit.validUntil(),
                List.of(PERMIT_TYPE),
                List.of(),
                statuses(permit),
                null,
                Sayings.of(permit, digest),
                digest,
                code::isSignedBy);
    }

    /** A code has no room for addresses: the lists are those whose ids end so. */
    private static List<StatusEntry> statuses(Permit permit) {
        var list = permit.statusList();
        if (list == null) return List.of();
        return Stream.of("revocation", "suspension")
                .map(purpose -> new StatusEntry("/" + purpose + "/" + list, purpose, permit.statusIndex(), 1))
                .toList();
    }

    private static String issuer(Json.Obj credential) {
        return credential
                .text("issuer")
                .orElseGet(() -> credential.needObject("issuer").needText("id"));
    }

    private static Instant validFrom(Json.Obj credential) {
        return credential.instant("validFrom").orElseThrow(() -> RefusedException.malformed("there is no validFrom"));
    }
}
