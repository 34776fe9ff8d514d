package io.ytterby.certification.claim.rest;

import io.ytterby.certification.certificate.domain.CertificateId;
import io.ytterby.certification.claim.app.Books;
import io.ytterby.certification.claim.app.BooksBehind;
import io.ytterby.certification.claim.app.CertifyLot;
import io.ytterby.certification.claim.app.Claims;
import io.ytterby.certification.claim.domain.LotBook;
import io.ytterby.certification.claim.domain.OriginKey;
import io.ytterby.kernel.LotId;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What of a lot is certified. */
@Path("/v1/lots/{id}")
public class CertifiedLotResource {
    private final CertifyLot certifyLot;
    private final Books books;
    private final Claims claims;
    private final Caller caller;

    CertifiedLotResource(CertifyLot certifyLot, Books books, Claims claims, Caller caller) {
        this.certifyLot = certifyLot;
        this.books = books;
        this.claims = claims;
        this.caller = caller;
    }

    /** Under which certificate. */
    public record CertifyRequest(@NotNull UUID certificateId) {}

    @POST
    @Path("/certified-inputs")
    @RolesAllowed(Roles.PRODUCER)
    @Idempotent
    @Operation(summary = "Brings a lot that the caller's certificate covers into the books as certified.")
    public Response certify(@PathParam("id") LotId id, @Valid @NotNull CertifyRequest asked) {
        return switch (certifyLot.certify(caller.actor(), new CertificateId(asked.certificateId()), id)) {
            case CertifyLot.Outcome.Certified _ ->
                books.lookUp(id).map(book -> shares(book, 201)).orElseThrow();
            case CertifyLot.Outcome.NoSuchLot _ -> Problems.notFound("lot", id).response();
            case CertifyLot.Outcome.NoSuchCertificate _ ->
                Problems.notFound("certificate", asked.certificateId()).response();
            case CertifyLot.Outcome.NotCovered(var why) ->
                ClaimProblems.notCovered(why).response();
            case CertifyLot.Outcome.BooksBehind _ -> BooksBehind.problem().response();
        };
    }

    @GET
    @Path("/shares")
    @RolesAllowed({Roles.PRODUCER, Roles.CUSTODIAN, Roles.EXPORTER, Roles.REGULATOR, Roles.AUDITOR})
    @Operation(summary = "Per rare earth, how much of the lot is of which certificate, and how much is claimed.")
    public Response show(@PathParam("id") LotId id) {
        var actor = caller.actor();
        return books.lot(id)
                .filter(lot -> actor.isAuthority()
                        || lot.custodian().equals(actor.organisation())
                        || lot.producer().equals(actor.organisation()))
                .flatMap(lot -> books.lookUp(id))
                .map(book -> shares(book, 200))
                .orElseGet(() -> Problems.notFound("lot", id).response());
    }

    private Response shares(LotBook book, int status) {
        var origins = book.elements().values().stream()
                .flatMap(one -> one.certified().keySet().stream())
                .map(OriginKey::origin)
                .toList();
        return Response.status(status)
                .entity(LotSharesReply.of(book, claims.named(origins)))
                .build();
    }
}
