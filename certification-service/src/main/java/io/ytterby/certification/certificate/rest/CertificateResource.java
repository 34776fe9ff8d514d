package io.ytterby.certification.certificate.rest;

import io.ytterby.certification.certificate.app.ApplyForCertificate;
import io.ytterby.certification.certificate.app.ReadCertificates;
import io.ytterby.certification.certificate.domain.CaseStep;
import io.ytterby.certification.certificate.domain.Certificate;
import io.ytterby.certification.certificate.domain.CertificateId;
import io.ytterby.certification.scheme.app.SchemeBook;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.Idempotent;
import io.ytterby.kit.rest.Listings;
import io.ytterby.kit.rest.Page;
import io.ytterby.kit.rest.PageRequest;
import io.ytterby.kit.rest.Replies;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Certificates, from their applications on. What is done with one is {@link CertificateVerbsResource}. */
@Path("/v1/certificates")
public class CertificateResource {
    private final ApplyForCertificate applyForCertificate;
    private final ReadCertificates readCertificates;
    private final SchemeBook schemes;
    private final Listings listings;
    private final Caller caller;
    private final Clock clock;

    CertificateResource(
            ApplyForCertificate applyForCertificate,
            ReadCertificates readCertificates,
            SchemeBook schemes,
            Listings listings,
            Caller caller,
            Clock clock) {
        this.applyForCertificate = applyForCertificate;
        this.readCertificates = readCertificates;
        this.schemes = schemes;
        this.listings = listings;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @RolesAllowed({Roles.PRODUCER, Roles.EXPORTER})
    @Idempotent
    @Operation(summary = "Asks a body to certify goods of a site under a version of a scheme.")
    public Response apply(@Valid @NotNull ApplicationRequest asked) {
        var actor = caller.actor();
        var outcome = asked.apply(applyForCertificate, actor);
        if (!(outcome instanceof ApplyForCertificate.Outcome.Applied(var applied)))
            return CertificateProblems.of(outcome).response();
        var id = applied.id().toString();
        return Replies.created(
                URI.create("/v1/certificates/" + id), reply(applied, clock.instant(), null), id, applied.version());
    }

    @GET
    @RolesAllowed({Roles.PRODUCER, Roles.EXPORTER, Roles.CERTIFIER, Roles.REGULATOR, Roles.AUDITOR})
    @Operation(summary = "Certificates and applications of one's own, the newest first; an authority sees all.")
    public Response list(
            @BeanParam PageRequest page,
            @QueryParam("applicant") @Nullable OrganisationId applicant,
            @QueryParam("scheme") @Nullable @Size(max = 40) String scheme,
            @QueryParam("step") @Nullable CaseStep step,
            @Context HttpHeaders headers) {
        var actor = caller.actor();
        var now = clock.instant();
        return listings.answer(page, headers, CertificateReply.class, asked -> {
            var found = readCertificates.list(actor, applicant, scheme, step, asked.beforeNumber(), asked.fetchSize());
            return Page.of(found, asked, row -> Long.toString(row.place()))
                    .map(row -> reply(row.certificate(), now, null));
        });
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.PRODUCER, Roles.EXPORTER, Roles.CERTIFIER, Roles.REGULATOR, Roles.AUDITOR})
    @Operation(summary = "A certificate as it stood at a moment (at), with what was known at a moment (knownAt).")
    public Response show(
            @PathParam("id") UUID id,
            @QueryParam("at") @Nullable Instant at,
            @QueryParam("knownAt") @Nullable Instant knownAt) {
        return readCertificates
                .one(caller.actor(), new CertificateId(id))
                .map(found -> Replies.ok(
                        reply(found, at == null ? clock.instant() : at, knownAt), id.toString(), found.version()))
                .orElseGet(() -> Problems.notFound("certificate", id).response());
    }

    private CertificateReply reply(Certificate found, Instant asOf, @Nullable Instant knownAt) {
        return CertificateReply.of(found, schemes.of(found.form().scheme()), asOf, knownAt);
    }
}
