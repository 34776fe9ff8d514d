package io.ytterby.issuing.document.app;

import io.ytterby.credentials.json.Json;
import io.ytterby.credentials.json.StrictJson;
import io.ytterby.credentials.key.SigningKey;
import io.ytterby.credentials.log.LogProof;
import io.ytterby.credentials.vc.Issue;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/**
 * A document in the two forms in which it is handed out, of which each is in the log.
 *
 * @param kid whose signature both bear
 * @param vcJwt as UNTP asks for it
 * @param proofed as readable JSON with an {@code eddsa-jcs-2022} proof in it
 */
public record Signatures(String kid, Instant issuedAt, Form vcJwt, Form proofed) {
    /** One form of it, with the SHA-256 by which the log knows it, in hex. */
    public record Form(String text, String digest) {}

    /** @param issuedAt a whole second, in which the key signs */
    public static Signatures of(Json.Obj document, Instant issuedAt, SigningKey key) {
        var vcJwt = Issue.vcJwt(document, issuedAt, key);
        var proofed = Issue.dataIntegrity(document, issuedAt, key);
        var read = StrictJson.parseObject(proofed.getBytes(StandardCharsets.UTF_8));
        return new Signatures(
                key.kid(), issuedAt, new Form(vcJwt, LogProof.digest(vcJwt)), new Form(proofed, LogProof.digest(read)));
    }
}
