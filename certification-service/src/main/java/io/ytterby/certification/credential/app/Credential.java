package io.ytterby.certification.credential.app;

import io.ytterby.certification.certificate.domain.CertificateId;
import java.time.Instant;

/**
 * A certificate as a signed document, in two forms of which each is in the log.
 *
 * @param place where its bits are
 * @param vcJwt as UNTP asks for it
 * @param proofed as readable JSON with an {@code eddsa-jcs-2022} proof in it
 */
public record Credential(
        CertificateId certificate, Place place, String kid, Instant issuedAt, Form vcJwt, Form proofed) {
    /**
     * A place in its issuer's status lists.
     *
     * @param list of each purpose there is one with this number
     * @param index from the left
     */
    public record Place(String did, int list, int index) {}

    /** One form of it, with the SHA-256 by which the log knows it, in hex. */
    public record Form(String text, String digest) {}
}
