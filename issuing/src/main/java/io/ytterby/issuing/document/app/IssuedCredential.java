package io.ytterby.issuing.document.app;

import io.ytterby.credentials.vc.CredentialType;
import io.ytterby.issuing.list.domain.Place;
import io.ytterby.issuing.list.domain.Standing;
import java.util.UUID;

/**
 * A document that was signed here.
 *
 * @param subject what it is about, as the service knows it: {@code lot/5b0c5f0e-...}
 * @param place where its bits are
 * @param version one more with each new signature
 */
public record IssuedCredential(
        UUID id,
        CredentialType type,
        String subject,
        Place place,
        Signatures signatures,
        Standing standing,
        long version) {
    public Signatures.Form vcJwt() {
        return signatures.vcJwt();
    }

    public Signatures.Form proofed() {
        return signatures.proofed();
    }
}
