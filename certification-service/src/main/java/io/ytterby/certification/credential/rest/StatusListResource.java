package io.ytterby.certification.credential.rest;

import io.ytterby.certification.credential.app.Dids;
import io.ytterby.certification.credential.app.IssuerDocuments;
import io.ytterby.certification.credential.app.StatusLists;
import io.ytterby.certification.credential.domain.StatusPurpose;
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

/** What has been taken back. Whoever reads a list tells nobody which document it is about. */
@Path("/v1/status-lists/{body}/{purpose}/{list}")
@PermitAll
public class StatusListResource {
    private final IssuerDocuments documents;
    private final Dids dids;
    private final Published published;

    StatusListResource(IssuerDocuments documents, Dids dids, Published published) {
        this.documents = documents;
        this.dids = dids;
        this.published = published;
    }

    @GET
    @Operation(summary = "A body's status list as vc+jwt, for revocation or suspension.")
    public Response list(
            @PathParam("body") OrganisationId body,
            @PathParam("purpose") String purpose,
            @PathParam("list") int list,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String known) {
        return StatusPurpose.ofWord(purpose)
                .flatMap(word -> documents.statusList(new StatusLists.ListKey(dids.of(body), word, list)))
                .map(found -> published.of(found.document(), "application/vc+jwt", known))
                .orElseGet(() -> Problems.notFound("status list", list).response());
    }
}
