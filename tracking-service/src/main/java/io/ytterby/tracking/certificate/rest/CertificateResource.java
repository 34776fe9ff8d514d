package io.ytterby.tracking.certificate.rest;

import io.ytterby.kernel.LotId;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.Listings;
import io.ytterby.kit.rest.Page;
import io.ytterby.kit.rest.PageRequest;
import io.ytterby.tracking.certificate.app.CertifyBlocks;
import io.ytterby.tracking.certificate.app.CertifyBlocks.Certified;
import io.ytterby.tracking.lot.app.LookUpLots;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What the platform vouches for about a lot's blocks. */
@Path("/v1/lots/{id}/certificates")
public class CertificateResource {
    private final CertifyBlocks certifyBlocks;
    private final LookUpLots lookUpLots;
    private final Listings listings;
    private final Caller caller;

    CertificateResource(CertifyBlocks certifyBlocks, LookUpLots lookUpLots, Listings listings, Caller caller) {
        this.certifyBlocks = certifyBlocks;
        this.lookUpLots = lookUpLots;
        this.listings = listings;
        this.caller = caller;
    }

    /** A block's certificate: a compact JWS that proves range and lot, never a single gram. */
    public record CertificateRow(long blockId, long fromGram, long grams, String certificate) {
        static CertificateRow of(Certified certified) {
            var block = certified.minted().block();
            return new CertificateRow(block.id(), block.first(), block.end() - block.first(), certified.certificate());
        }
    }

    @GET
    @RolesAllowed({
        Roles.PRODUCER,
        Roles.CUSTODIAN,
        Roles.EXPORTER,
        Roles.BUYER,
        Roles.REGULATOR,
        Roles.LICENSING_OFFICER,
        Roles.CUSTOMS_OFFICER,
        Roles.LAB_ANALYST
    })
    @Operation(summary = "The signed certificate of each block that the lot has grams of")
    public Response list(@PathParam("id") LotId id, @BeanParam PageRequest page, @Context HttpHeaders headers) {
        if (lookUpLots.seeWhole(caller.actor(), id).isEmpty())
            return Problems.notFound("lot", id).response();
        return listings.answer(page, headers, CertificateRow.class, asked -> {
            var found = certifyBlocks.of(id, asked.afterNumber(), asked.fetchSize());
            return Page.of(
                            found,
                            asked,
                            one -> Long.toString(one.minted().block().id()))
                    .map(CertificateRow::of);
        });
    }
}
