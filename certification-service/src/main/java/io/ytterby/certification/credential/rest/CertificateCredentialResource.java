package io.ytterby.certification.credential.rest;

import io.ytterby.certification.certificate.domain.CertificateId;
import io.ytterby.certification.credential.app.ReadCredential;
import io.ytterby.issuing.open.SignedAnswer;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.Problems;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A certificate as a signed document, for those who may see the certificate. */
@Path("/v1/certificates/{id}/credential")
@RolesAllowed({Roles.PRODUCER, Roles.EXPORTER, Roles.CERTIFIER, Roles.REGULATOR, Roles.AUDITOR})
public class CertificateCredentialResource {

    private final ReadCredential readCredential;
    private final Caller caller;

    CertificateCredentialResource(ReadCredential readCredential, Caller caller) {
        this.readCredential = readCredential;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary = "The certificate as its body has signed it: a vc+jwt that anybody checks offline.",
            description =
                    "With Accept: application/vc as readable JSON with an eddsa-jcs-2022 proof in it. Ytterby-Digest"
                            + " is what the log knows it by.")
    public Response credential(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return readCredential
                .read(caller.actor(), new CertificateId(id))
                .map(found -> SignedAnswer.of(found.signatures(), headers))
                .orElseGet(() -> Problems.notFound("credential", id).response());
    }
}
