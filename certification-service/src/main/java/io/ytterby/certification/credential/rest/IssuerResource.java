package io.ytterby.certification.credential.rest;

import io.ytterby.certification.credential.app.Dids;
import io.ytterby.certification.credential.app.IssuerDocuments;
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

/** Each body's keys, where its DID says they are. */
@Path("/v1/issuers/{body}/did.json")
@PermitAll
public class IssuerResource {
    private final IssuerDocuments documents;
    private final Dids dids;
    private final Published published;

    IssuerResource(IssuerDocuments documents, Dids dids, Published published) {
        this.documents = documents;
        this.dids = dids;
        this.published = published;
    }

    @GET
    @Operation(summary = "A body's DID document: its keys, the current, the next and the retired ones.")
    public Response did(
            @PathParam("body") OrganisationId body, @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String known) {
        return documents
                .did(dids.of(body))
                .map(did -> published.of(did, "application/did+json", known))
                .orElseGet(() -> Problems.notFound("issuer", body).response());
    }
}
