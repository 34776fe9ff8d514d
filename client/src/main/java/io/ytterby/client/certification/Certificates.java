package io.ytterby.client.certification;

import io.ytterby.client.Options;
import io.ytterby.client.Paged;
import io.ytterby.client.Reply;
import io.ytterby.client.Transport;

/** Generated from contracts/openapi/certification.json: the calls of Certificates. */
public final class Certificates {
    private final Transport transport;

    Certificates(Transport transport) {
        this.transport = transport;
    }

    /** Certificates and applications of one's own, the newest first; an authority sees all. For producer, exporter, certifier, regulator, auditor. */
    public Paged list(Options options) {
        return transport.list("/api/certification/v1/certificates", options);
    }

    /** Asks a body to certify goods of a site under a version of a scheme. For producer, exporter. */
    public Reply create(Object body, Options options) {
        return transport.send("POST", "/api/certification/v1/certificates", body, "application/json", options);
    }

    /** A certificate as it stood at a moment (at), with what was known at a moment (knownAt). For producer, exporter, certifier, regulator, auditor. */
    public Reply get(String id, Options options) {
        return transport.send("GET", "/api/certification/v1/certificates/" + Transport.encoded(id), null, "", options);
    }

    /** The certificate as its body has signed it: a vc+jwt that anybody checks offline. For producer, exporter, certifier, regulator, auditor. */
    public Reply credential(String id, Options options) {
        return transport.send(
                "GET",
                "/api/certification/v1/certificates/" + Transport.encoded(id) + "/credential",
                null,
                "",
                options);
    }

    /** The declared footprint that a certificate names; 404 where it was applied for by figures. For producer, exporter, certifier, regulator, auditor. */
    public Reply footprint(String id, Options options) {
        return transport.send(
                "GET", "/api/certification/v1/certificates/" + Transport.encoded(id) + "/footprint", null, "", options);
    }

    /** How far a withdrawal has come, or what one would touch; its body and authorities see all, others what is their own. For producer, custodian, exporter, certifier, regulator, auditor. */
    public Reply withdrawal(String id, Options options) {
        return transport.send(
                "GET",
                "/api/certification/v1/certificates/" + Transport.encoded(id) + "/withdrawal",
                null,
                "",
                options);
    }

    /** Who holds goods with mass of the certificate, or had claims on it. For producer, custodian, exporter, certifier, regulator, auditor. */
    public Paged withdrawalHolders(String id, Options options) {
        return transport.list(
                "/api/certification/v1/certificates/" + Transport.encoded(id) + "/withdrawal/holders", options);
    }

    /** The lots that hold mass of the certificate, whatever it was blended into. For producer, custodian, exporter, certifier, regulator, auditor. */
    public Paged withdrawalLots(String id, Options options) {
        return transport.list(
                "/api/certification/v1/certificates/" + Transport.encoded(id) + "/withdrawal/lots", options);
    }

    /** An assessor of the body, accredited for it, says what was found. For certifier. */
    public Reply assess(String id, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/certification/v1/certificates/" + Transport.encoded(id) + ":assess",
                body,
                "application/json",
                options);
    }

    /** Records a surveillance audit; one that was failed suspends the certificate. For certifier. */
    public Reply audit(String id, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/certification/v1/certificates/" + Transport.encoded(id) + ":audit",
                body,
                "application/json",
                options);
    }

    /** Another person of the body issues or refuses the certificate. For certifier. */
    public Reply decide(String id, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/certification/v1/certificates/" + Transport.encoded(id) + ":decide",
                body,
                "application/json",
                options);
    }

    /** A suspended certificate counts again from now on. For certifier, regulator. */
    public Reply reinstate(String id, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/certification/v1/certificates/" + Transport.encoded(id) + ":reinstate",
                body,
                "application/json",
                options);
    }

    /** The applicant takes the application back. For producer, exporter. */
    public Reply retract(String id, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/certification/v1/certificates/" + Transport.encoded(id) + ":retract",
                body,
                "application/json",
                options);
    }

    /** Suspends it for cause, now or from a moment before on. For certifier, regulator. */
    public Reply suspend(String id, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/certification/v1/certificates/" + Transport.encoded(id) + ":suspend",
                body,
                "application/json",
                options);
    }

    /** Withdraws it for cause and for ever, now or from a moment before on; claims that rest on it fall. For certifier, regulator. */
    public Reply withdraw(String id, Object body, Options options) {
        return transport.send(
                "POST",
                "/api/certification/v1/certificates/" + Transport.encoded(id) + ":withdraw",
                body,
                "application/json",
                options);
    }
}
