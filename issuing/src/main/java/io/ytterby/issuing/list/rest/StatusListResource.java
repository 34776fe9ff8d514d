package io.ytterby.issuing.list.rest;

import io.ytterby.issuing.key.app.Dids;
import io.ytterby.issuing.list.app.StatusLists;
import io.ytterby.issuing.list.domain.StatusPurpose;
import io.ytterby.issuing.open.OpenDocument;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kit.problem.Problems;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
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
    private final StatusLists lists;
    private final Dids dids;
    private final OpenDocument published;

    StatusListResource(StatusLists lists, Dids dids, OpenDocument published) {
        this.lists = lists;
        this.dids = dids;
        this.published = published;
    }

    @GET
    @Transactional
    @Operation(summary = "An issuer's status list as vc+jwt, for revocation or suspension.")
    public Response list(
            @PathParam("body") OrganisationId issuer,
            @PathParam("purpose") String purpose,
            @PathParam("list") int list,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String known) {
        return StatusPurpose.ofWord(purpose)
                .flatMap(word -> lists.newest(new StatusLists.ListKey(dids.of(issuer), word, list)))
                .map(found -> published.of(found.document(), "application/vc+jwt", known))
                .orElseGet(() -> Problems.notFound("status list", list).response());
    }
}
