package io.ytterby.certification.credential.rest;

import io.ytterby.certification.credential.app.IssuerDocuments;
import io.ytterby.issuing.open.OpenDocument;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Whom to believe, signed by the root, and all that a verifier needs without a network. */
@Path("/v1/trust-list")
@PermitAll
public class TrustListResource {
    private final IssuerDocuments documents;
    private final OpenDocument published;

    TrustListResource(IssuerDocuments documents, OpenDocument published) {
        this.documents = documents;
        this.published = published;
    }

    @GET
    @Operation(summary = "Whose key counts for what and when, who is accredited for what, and which log counts.")
    public Response list() {
        return published.of(documents.trustList(), "application/jwt", null);
    }

    @GET
    @Path("/root")
    @Operation(summary = "The root's public key in multibase, to be compared once with what its operator has told.")
    public Response root() {
        return published.of(documents.root() + "\n", MediaType.TEXT_PLAIN, null);
    }

    @GET
    @Path("/offline-bundle")
    @Operation(summary = "Trust list and status lists in one signed file, good for a day.")
    public Response bundle() {
        return published.of(documents.bundle(), "application/jwt", null);
    }
}
