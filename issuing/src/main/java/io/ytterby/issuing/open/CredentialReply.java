package io.ytterby.issuing.open;

import io.ytterby.issuing.document.app.IssuedCredential;
import java.time.Instant;

/**
 * A signed document, and how it stands.
 *
 * @param about what it is about, as the service knows it: {@code lot/5b0c5f0e-...}
 * @param digest the SHA-256 of the vc+jwt, in hex: what the log knows it by
 * @param document the vc+jwt itself
 */
public record CredentialReply(
        String credentialId,
        String type,
        String about,
        String issuer,
        String kid,
        Instant issuedAt,
        boolean suspended,
        boolean revoked,
        String digest,
        String document) {
    public static CredentialReply of(IssuedCredential issued) {
        var signed = issued.signatures();
        return new CredentialReply(
                issued.id().toString(),
                issued.type().type(),
                issued.subject(),
                issued.place().did(),
                signed.kid(),
                signed.issuedAt(),
                issued.standing().suspended(),
                issued.standing().revoked(),
                signed.vcJwt().digest(),
                signed.vcJwt().text());
    }
}
