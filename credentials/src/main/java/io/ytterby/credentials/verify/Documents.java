package io.ytterby.credentials.verify;

import io.ytterby.credentials.RefusedException;
import io.ytterby.credentials.codec.Sha256;
import io.ytterby.credentials.jose.CompactJws;
import io.ytterby.credentials.json.Jcs;
import io.ytterby.credentials.json.Json;
import io.ytterby.credentials.json.StrictJson;
import io.ytterby.credentials.key.VerifyingKey;
import io.ytterby.credentials.proof.EddsaJcs;
import io.ytterby.credentials.qr.Permit;
import io.ytterby.credentials.qr.Re1;
import io.ytterby.credentials.status.StatusEntry;
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
        if (stripped.startsWith("{"))
            return new Parsed.DataIntegrity(StrictJson.parseObject(stripped.getBytes(StandardCharsets.UTF_8)));
        return new Parsed.Jwt(CompactJws.parse(stripped), stripped);
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
        var issued = credential.whole("iat").map(Instant::ofEpochSecond);
        var issuer = issuer(credential);
        if (!jws.header().text("iss").orElse(issuer).equals(issuer))
            throw RefusedException.malformed("header and credential name two issuers");
        return of(
                credential,
                issued.orElseGet(() -> validFrom(credential)),
                jws.kid(),
                hex(jwt.text().getBytes(StandardCharsets.US_ASCII)),
                jws::isSignedBy);
    }

    private static Document ofProof(Json.Obj secured) {
        var proof = EddsaJcs.of(secured);
        var created = proof.proof()
                .instant("created")
                .orElseThrow(() -> RefusedException.malformed("the proof does not say when it was made"));
        return of(proof.document(), created, proof.verificationMethod(), hex(Jcs.bytes(secured)), proof::isSignedBy);
    }

    private static Document of(
            Json.Obj credential, Instant issuedAt, String kid, String digest, Predicate<VerifyingKey> isSignedBy) {
        var types = credential.texts("type");
        if (!types.contains("VerifiableCredential")) throw RefusedException.malformed("no VerifiableCredential");
        return new Document(
                issuer(credential),
                kid,
                issuedAt,
                validFrom(credential),
                credential.instant("validUntil").orElse(null),
                types.stream()
                        .filter(type -> !type.equals("VerifiableCredential"))
                        .toList(),
                credential.texts("@context"),
                credential.objects("credentialStatus").stream()
                        .map(StatusEntry::of)
                        .toList(),
                shown(credential, digest),
                digest,
                isSignedBy);
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
                shown(permit, digest),
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

    private static Shown shown(Permit permit, String digest) {
        return new Shown(
                permit.number(),
                null,
                null,
                permit.validFrom(),
                permit.validUntil(),
                permit.lines().stream()
                        .map(line -> new Shown.Line(line.controlCode(), line.hsCode(), Long.toString(line.massMg())))
                        .toList(),
                permit.lot(),
                Long.toString(permit.massMg()),
                permit.seal(),
                null,
                digest);
    }

    private static Shown shown(Json.Obj credential, String digest) {
        var subject =
                credential.objects("credentialSubject").stream().findFirst().orElse(Json.Obj.of());
        return new Shown(
                subject.text("permitNo")
                        .or(() -> subject.text("licenceNumber"))
                        .orElse(credential.text("id").orElse("")),
                subject.text("holder").orElse(null),
                subject.text("destination").orElse(null),
                credential.instant("validFrom").orElse(null),
                credential.instant("validUntil").orElse(null),
                subject.objects("lines").stream()
                        .map(line -> new Shown.Line(
                                line.text("controlCode").orElse(""),
                                line.text("hsCode").orElse(""),
                                line.text("netMassMg")
                                        .or(() -> line.text("remainingMg"))
                                        .orElse("")))
                        .toList(),
                lot(subject),
                mass(subject),
                subject.text("seal").orElse(null),
                answer(credential, subject),
                digest);
    }

    /** A signed answer may be genuine and say no: that must be seen. */
    private static @Nullable String answer(Json.Obj credential, Json.Obj subject) {
        if (!credential.texts("type").contains(ANSWER_TYPE)) return null;
        boolean usable = subject.get("usable")
                .filter(said -> said instanceof Json.Bool yes && yes.value())
                .isPresent();
        return (usable ? "YES" : "NO") + ", " + subject.text("status").orElse("without a status") + " as of "
                + subject.text("asOf").orElse("an unknown time")
                + subject.text("freshness").map(word -> " (" + word + ")").orElse("") + ": "
                + subject.text("reason").orElse("no reason is given");
    }

    private static @Nullable String lot(Json.Obj subject) {
        var id = subject.text("id").orElse("");
        return id.startsWith("urn:lot:")
                ? id.substring("urn:lot:".length())
                : subject.text("lot").or(() -> subject.text("lotId")).orElse(null);
    }

    private static @Nullable String mass(Json.Obj subject) {
        return subject.text("netMassMg")
                .or(() -> subject.text("netMassGrams")
                        .filter(grams -> grams.matches("[0-9]{1,15}"))
                        .map(g -> g + "000"))
                .orElse(null);
    }

    private static String issuer(Json.Obj credential) {
        return credential
                .text("issuer")
                .orElseGet(() -> credential.needObject("issuer").needText("id"));
    }

    private static Instant validFrom(Json.Obj credential) {
        return credential.instant("validFrom").orElseThrow(() -> RefusedException.malformed("there is no validFrom"));
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(Sha256.of(bytes));
    }
}
