package io.ytterby.certification.credential.rest;

import io.ytterby.certification.certificate.domain.CertificateId;
import io.ytterby.certification.credential.app.Credential;
import io.ytterby.certification.credential.app.ReadCredential;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.Problems;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A certificate as a signed document, for those who may see the certificate. */
@Path("/v1/certificates/{id}/credential")
@RolesAllowed({Roles.PRODUCER, Roles.EXPORTER, Roles.CERTIFIER, Roles.REGULATOR, Roles.AUDITOR})
public class CertificateCredentialResource {
    private static final MediaType VC = new MediaType("application", "vc");
    private static final MediaType VC_JWT = new MediaType("application", "vc+jwt");

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
                .map(found -> wantsProofed(headers) ? answer(found.proofed(), VC) : answer(found.vcJwt(), VC_JWT))
                .orElseGet(() -> Problems.notFound("credential", id).response());
    }

    private static boolean wantsProofed(HttpHeaders headers) {
        return headers.getAcceptableMediaTypes().stream()
                .anyMatch(type -> !type.isWildcardSubtype() && type.getSubtype().equals("vc"));
    }

    /** What was signed never changes; who may see it may. */
    private static Response answer(Credential.Form form, MediaType type) {
        return Response.ok(form.text())
                .type(type)
                .header(HttpHeaders.CACHE_CONTROL, "private, max-age=300")
                .header("Ytterby-Digest", form.digest())
                .build();
    }
}
