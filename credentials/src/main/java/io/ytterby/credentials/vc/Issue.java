package io.ytterby.credentials.vc;

import io.ytterby.credentials.Reason;
import io.ytterby.credentials.RefusedException;
import io.ytterby.credentials.jose.CompactJws;
import io.ytterby.credentials.json.Jcs;
import io.ytterby.credentials.json.Json;
import io.ytterby.credentials.json.StrictJson;
import io.ytterby.credentials.key.SigningKey;
import io.ytterby.credentials.proof.EddsaJcs;
import io.ytterby.credentials.status.StatusEntry;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/**
 * Writes and signs a credential. What a verifier would refuse for its form is not signed in the first place: the document
 * is read by the verifier's own reader and held against its schema before the key is asked.
 */
public final class Issue {
    private Issue() {}

    /**
     * The document that is to be signed.
     *
     * @throws RefusedException if it is not what its schema wants, which is an error of who wrote it
     */
    public static Json.Obj document(CredentialType type, Envelope envelope, Object subject) {
        var document = Json.Obj.of(
                "@context",
                type.contexts(),
                "id",
                envelope.id(),
                "type",
                type.types(),
                "issuer",
                issuer(envelope.issuer()),
                "validFrom",
                envelope.validFrom(),
                "validUntil",
                envelope.validUntil(),
                "credentialSubject",
                subject,
                "credentialStatus",
                envelope.status().stream().map(StatusEntry::toJson).toList());
        requireFit(type, document);
        return document;
    }

    /** As {@code vc+jwt}: the form that UNTP asks for. */
    public static String vcJwt(Json.Obj document, Instant issuedAt, SigningKey key) {
        var issuer = document.needObject("issuer").needText("id");
        requireOwn(issuer, key);
        var dated = document.with("iat", Json.of(issuedAt.getEpochSecond()));
        return CompactJws.sign(Json.Obj.of("typ", "vc+jwt", "cty", "vc", "iss", issuer), Jcs.bytes(dated), key);
    }

    /** As readable JSON with an {@code eddsa-jcs-2022} proof in it. */
    public static String dataIntegrity(Json.Obj document, Instant issuedAt, SigningKey key) {
        requireOwn(document.needObject("issuer").needText("id"), key);
        return new String(Jcs.bytes(EddsaJcs.sign(document, issuedAt, key)), StandardCharsets.UTF_8);
    }

    private static void requireOwn(String issuer, SigningKey key) {
        if (!key.kid().startsWith(issuer + "#"))
            throw new RefusedException(Reason.ISSUER_CONTROLLER_MISMATCH, key.kid() + " is no key of " + issuer);
    }

    private static void requireFit(CredentialType type, Json.Obj document) {
        var read = StrictJson.parse(Jcs.bytes(document));
        var violations = type.schema().violations(read);
        if (!violations.isEmpty()) throw new RefusedException(Reason.SCHEMA_MISMATCH, String.join("; ", violations));
    }

    private static Json.Obj issuer(Party issuer) {
        return Json.Obj.of("type", List.of("CredentialIssuer"), "id", issuer.id(), "name", issuer.name());
    }
}
