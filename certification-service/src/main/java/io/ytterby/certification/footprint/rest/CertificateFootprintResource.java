package io.ytterby.certification.footprint.rest;

import io.ytterby.certification.certificate.app.DeclaredFootprints;
import io.ytterby.certification.certificate.app.ReadCertificates;
import io.ytterby.certification.certificate.domain.CertificateId;
import io.ytterby.certification.footprint.app.ReadFootprints;
import io.ytterby.certification.footprint.domain.FootprintId;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.Replies;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The declared footprint that a certificate names, for those who may see the certificate. */
@Path("/v1/certificates/{id}/footprint")
public class CertificateFootprintResource {
    private final ReadCertificates readCertificates;
    private final DeclaredFootprints named;
    private final ReadFootprints readFootprints;
    private final Caller caller;

    CertificateFootprintResource(
            ReadCertificates readCertificates, DeclaredFootprints named, ReadFootprints readFootprints, Caller caller) {
        this.readCertificates = readCertificates;
        this.named = named;
        this.readFootprints = readFootprints;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.PRODUCER, Roles.EXPORTER, Roles.CERTIFIER, Roles.REGULATOR, Roles.AUDITOR})
    @Operation(summary = "The declared footprint that a certificate names; 404 where it was applied for by figures.")
    public Response show(@PathParam("id") UUID id) {
        return readCertificates
                .one(caller.actor(), new CertificateId(id))
                .flatMap(certificate -> named.of(certificate.id()))
                .flatMap(declared -> readFootprints.one(caller.actor(), new FootprintId(declared.id())))
                .map(found -> Replies.ok(
                        FootprintReply.of(found), found.footprint().id().toString(), 1))
                .orElseGet(() ->
                        Problems.notFound("footprint of the certificate", id).response());
    }
}
