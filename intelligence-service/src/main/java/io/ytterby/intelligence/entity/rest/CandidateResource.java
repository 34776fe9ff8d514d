package io.ytterby.intelligence.entity.rest;

import io.ytterby.intelligence.entity.app.DecideCandidate;
import io.ytterby.intelligence.entity.app.ReadEntities;
import io.ytterby.intelligence.entity.domain.Candidate;
import io.ytterby.intelligence.entity.domain.EntityId;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.Problem;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.Idempotent;
import io.ytterby.kit.rest.Listings;
import io.ytterby.kit.rest.Page;
import io.ytterby.kit.rest.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
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
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What may be so of entities, until a person decides. */
@Path("/v1/entity-candidates")
public class CandidateResource {
    private final DecideCandidate decideCandidate;
    private final ReadEntities readEntities;
    private final Listings listings;
    private final Caller caller;

    CandidateResource(DecideCandidate decideCandidate, ReadEntities readEntities, Listings listings, Caller caller) {
        this.decideCandidate = decideCandidate;
        this.readEntities = readEntities;
        this.listings = listings;
        this.caller = caller;
    }

    /** Why. */
    public record DecideRequest(@NotBlank @Size(max = 400) String reason) {}

    @GET
    @RolesAllowed({Roles.CASE_OFFICER, Roles.REGULATOR, Roles.AUDITOR})
    @Operation(summary = "Candidates of all entities or of one, in one status or in any, the newest first.")
    public Response list(
            @BeanParam PageRequest page,
            @QueryParam("entity") @Nullable UUID entity,
            @QueryParam("status") Candidate.@Nullable Status status,
            @Context HttpHeaders headers) {
        var actor = caller.actor();
        if (entity != null && readEntities.one(actor, new EntityId(entity)).isEmpty())
            return Problems.invalid("?entity", "must be one of GET /v1/entities.")
                    .response();
        return listings.answer(page, headers, CandidateReply.class, asked -> {
            long before = asked.beforeNumber();
            var found = entity == null
                    ? readEntities.candidates(actor, status, before, asked.fetchSize())
                    : readEntities
                            .candidatesOf(actor, new EntityId(entity), status, before, asked.fetchSize())
                            .orElseThrow();
            return Page.of(found, asked, row -> Long.toString(row.place()))
                    .map(row -> CandidateReply.of(row.candidate()));
        });
    }

    @POST
    @Path("/{id}:accept")
    @RolesAllowed(Roles.CASE_OFFICER)
    @Idempotent
    @Operation(summary = "Makes a candidate a fact: two entities are tied, never merged, and it can be taken back.")
    public Response accept(@PathParam("id") UUID id, @Valid @NotNull DecideRequest asked) {
        return decide(id, Candidate.Status.ACCEPTED, asked);
    }

    @POST
    @Path("/{id}:reject")
    @RolesAllowed(Roles.CASE_OFFICER)
    @Idempotent
    @Operation(summary = "Says that it is not so; the same does not come again for the same reasons.")
    public Response reject(@PathParam("id") UUID id, @Valid @NotNull DecideRequest asked) {
        return decide(id, Candidate.Status.REJECTED, asked);
    }

    private Response decide(UUID id, Candidate.Status how, DecideRequest asked) {
        return switch (decideCandidate.decide(
                caller.actor(), id, how, asked.reason().strip())) {
            case DecideCandidate.Outcome.Decided(var candidate) ->
                Response.ok(CandidateReply.of(candidate)).build();
            case DecideCandidate.Outcome.NoSuchCandidate _ ->
                Problems.notFound("candidate", id).response();
            case DecideCandidate.Outcome.DecidedBefore(var status) ->
                Problem.of(
                                "entity-candidate-decided",
                                409,
                                "Somebody has decided on this candidate",
                                "Nothing was changed. Read the candidate for what was decided and why.",
                                Map.of("decision", status.name()))
                        .response();
        };
    }
}
