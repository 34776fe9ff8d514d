package io.ytterby.gateway.buyer.rest;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.ytterby.gateway.buyer.app.CheckStatus;
import io.ytterby.kernel.LicenceNumber;
import io.ytterby.kernel.LotId;
import io.ytterby.kit.identity.Caller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** How licences and lots stand, for whoever may see them. Costs no call to any service, and needs none to be up. */
@Path("/api/buyer/v1")
@Tag(name = "buyer")
@Authenticated
public class BuyerResource {
    private final CheckStatus check;
    private final SeenVersions versions;
    private final StatusAnswers answers;
    private final Caller caller;

    BuyerResource(CheckStatus check, SeenVersions versions, StatusAnswers answers, Caller caller) {
        this.check = check;
        this.versions = versions;
        this.answers = answers;
        this.caller = caller;
    }

    @GET
    @Path("/licences/{number}/status")
    @Produces({MediaType.APPLICATION_JSON, StatusAnswers.SIGNED})
    @RunOnVirtualThread
    @Operation(
            summary = "Whether a licence can be used now, why, and how much of it is left",
            description = "With Accept: application/vc+jwt as a credential that is signed and good for 15 minutes")
    public Response licence(
            @PathParam("number") LicenceNumber number,
            @HeaderParam(SeenVersions.HEADER) @Nullable String seen,
            @HeaderParam(HttpHeaders.ACCEPT) @Nullable String accept,
            @Context Request request)
            throws InterruptedException {
        var organisation = caller.actor().organisation();
        var lacking = versions.lacking(seen, organisation);
        if (lacking.isPresent()) return lacking.get().response();
        return check.licence(number, organisation)
                .map(found -> answers.of(
                        StatusFigures.LICENCE,
                        number,
                        LicenceStatusV1.of(found),
                        found.freshness(),
                        organisation,
                        new StatusAnswers.Wanted(accept, request)))
                .orElseGet(() -> answers.absent("licence", number));
    }

    @GET
    @Path("/lots/{id}/clearance")
    @Produces({MediaType.APPLICATION_JSON, StatusAnswers.SIGNED})
    @RunOnVirtualThread
    @Operation(
            summary = "Whether a lot may leave, and everything that stands against it",
            description = "With Accept: application/vc+jwt as a credential that is signed and good for 15 minutes")
    public Response lot(
            @PathParam("id") LotId id,
            @HeaderParam(SeenVersions.HEADER) @Nullable String seen,
            @HeaderParam(HttpHeaders.ACCEPT) @Nullable String accept,
            @Context Request request)
            throws InterruptedException {
        var organisation = caller.actor().organisation();
        var lacking = versions.lacking(seen, organisation);
        if (lacking.isPresent()) return lacking.get().response();
        return check.lot(id, organisation)
                .map(found -> answers.of(
                        StatusFigures.LOT,
                        id,
                        LotClearanceV1.of(found),
                        found.freshness(),
                        organisation,
                        new StatusAnswers.Wanted(accept, request)))
                .orElseGet(() -> answers.absent("lot", id));
    }
}
