package io.ytterby.intelligence.entity.rest;

import io.ytterby.intelligence.entity.app.ReadEntities;
import io.ytterby.intelligence.entity.domain.Candidate;
import io.ytterby.intelligence.entity.domain.EntityId;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.Page;
import io.ytterby.kit.rest.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What may be so of one entity. */
@Path("/v1/entities")
public class EntityCandidateResource {
    private final ReadEntities readEntities;
    private final Caller caller;

    EntityCandidateResource(ReadEntities readEntities, Caller caller) {
        this.readEntities = readEntities;
        this.caller = caller;
    }

    @GET
    @Path("/{id}/candidates")
    @RolesAllowed({Roles.CASE_OFFICER, Roles.REGULATOR, Roles.AUDITOR})
    @Operation(summary = "What may be so of an entity, from either end, the newest first.")
    public Response list(
            @PathParam("id") UUID id,
            @QueryParam("status") Candidate.@Nullable Status status,
            @BeanParam PageRequest page) {
        return readEntities
                .candidatesOf(caller.actor(), new EntityId(id), status, page.beforeNumber(), page.fetchSize())
                .map(found -> Response.ok(Page.of(found, page, row -> Long.toString(row.place()))
                                .map(row -> CandidateReply.of(row.candidate())))
                        .build())
                .orElseGet(() -> Problems.notFound("entity", id).response());
    }
}
