package io.ytterby.issuing.key.rest;

import io.ytterby.issuing.key.app.DidDocuments;
import io.ytterby.issuing.key.app.Dids;
import io.ytterby.issuing.open.OpenDocument;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kit.problem.Problems;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Each issuer's keys, where its DID says they are. */
@Path("/v1/issuers/{body}/did.json")
@PermitAll
public class IssuerResource {
    private final DidDocuments documents;
    private final Dids dids;
    private final OpenDocument published;

    IssuerResource(DidDocuments documents, Dids dids, OpenDocument published) {
        this.documents = documents;
        this.dids = dids;
        this.published = published;
    }

    @GET
    @Operation(summary = "An issuer's DID document: its keys, the current, the next and the retired ones.")
    public Response did(
            @PathParam("body") OrganisationId issuer, @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String known) {
        return documents
                .of(dids.of(issuer))
                .map(did -> published.of(did, "application/did+json", known))
                .orElseGet(() -> Problems.notFound("issuer", issuer).response());
    }
}
