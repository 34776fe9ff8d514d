package io.ytterby.licensing.screening.rest;

import io.ytterby.kernel.CountryCode;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.Problem;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.Idempotent;
import io.ytterby.kit.rest.Listings;
import io.ytterby.kit.rest.Page;
import io.ytterby.kit.rest.PageRequest;
import io.ytterby.licensing.screening.app.ReadScreening;
import io.ytterby.licensing.screening.app.ResolveHit;
import io.ytterby.licensing.screening.app.SearchNames;
import io.ytterby.licensing.screening.domain.CaseHit;
import io.ytterby.licensing.screening.domain.EntityType;
import io.ytterby.licensing.screening.domain.ResolveOutcome.AlreadyResolved;
import io.ytterby.licensing.screening.domain.ResolveOutcome.NoSuchHit;
import io.ytterby.licensing.screening.domain.ResolveOutcome.Resolved;
import io.ytterby.licensing.screening.domain.Subject;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Looking names up, and what screening found in cases. */
@Path("/v1/screening")
public class ScreeningResource {
    private static final int LONGEST_NAME = 400;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final SearchNames searchNames;
    private final ReadScreening readScreening;
    private final ResolveHit resolveHit;
    private final Listings listings;
    private final Caller caller;

    ScreeningResource(
            SearchNames searchNames,
            ReadScreening readScreening,
            ResolveHit resolveHit,
            Listings listings,
            Caller caller) {
        this.searchNames = searchNames;
        this.readScreening = readScreening;
        this.resolveHit = resolveHit;
        this.listings = listings;
        this.caller = caller;
    }

    /** @param lists the version of each list that was asked */
    record SearchReply(String name, Map<String, Integer> lists, List<HitReply.Found> items) {}

    /** What was decided, and why. */
    record ResolveRequest(
            @NotNull Decision decision,
            @NotBlank @Size(max = 2000) String reason) {
        /** Whether the party is the listed one. */
        enum Decision {
            TRUE_MATCH,
            FALSE_POSITIVE
        }
    }

    @GET
    @RolesAllowed({Roles.LICENSING_OFFICER, Roles.REGULATOR, Roles.LIST_EDITOR, Roles.CASE_OFFICER})
    @Operation(
            summary = "Looks a name up in all current lists; each hit with its reasons, the best first. Without a name:"
                    + " which lists would be asked.")
    public Response search(
            @QueryParam("name") @Nullable String name,
            @QueryParam("country") @Nullable CountryCode country,
            @QueryParam("type") @DefaultValue("UNKNOWN") EntityType type,
            @QueryParam("all") @DefaultValue("false") boolean all) {
        if (name == null)
            return Response.ok(new SearchReply("", searchNames.lists(), List.of()))
                    .build();
        if (name.codePoints().noneMatch(Character::isLetterOrDigit) || name.length() > LONGEST_NAME)
            return Problems.invalid("?name", "must have a letter or digit and at most " + LONGEST_NAME + " characters.")
                    .response();
        var subject = new Subject(name.strip(), type, country == null ? null : country.value(), "", List.of());
        var found = searchNames.search(subject, all);
        return Response.ok(new SearchReply(
                        subject.name(),
                        found.lists(),
                        found.hits().stream()
                                .map(hit -> HitReply.Found.of(
                                        hit,
                                        found.lists().getOrDefault(hit.entry().list(), 0)))
                                .toList()))
                .build();
    }

    @GET
    @Path("/hits")
    @RolesAllowed({Roles.LICENSING_OFFICER, Roles.COUNTERSIGNER, Roles.REGULATOR})
    @Operation(summary = "Hits of parties of cases, of one case or of all, in one status or in any.")
    public Response hits(
            @QueryParam("application") @Nullable UUID application,
            @QueryParam("status") CaseHit.@Nullable Status status,
            @BeanParam PageRequest page,
            @Context HttpHeaders headers) {
        return listings.answer(
                page,
                headers,
                HitReply.OfCase.class,
                asked -> Page.of(
                                readScreening.hits(
                                        application,
                                        status,
                                        asked.after(UUID::fromString).orElse(BEFORE_ALL),
                                        asked.fetchSize()),
                                asked,
                                (CaseHit hit) -> hit.id().toString())
                        .map(HitReply.OfCase::of));
    }

    @GET
    @Path("/hits/{id}")
    @RolesAllowed({Roles.LICENSING_OFFICER, Roles.COUNTERSIGNER, Roles.REGULATOR})
    @Operation(summary = "A hit with its reasons and what was decided on it.")
    public Response hit(@PathParam("id") UUID id) {
        return readScreening
                .hit(id)
                .map(hit -> Response.ok(HitReply.OfCase.of(hit)).build())
                .orElseGet(() -> Problems.notFound("hit", id).response());
    }

    @POST
    @Path("/hits/{id}:resolve")
    @RolesAllowed(Roles.LICENSING_OFFICER)
    @Idempotent
    @Operation(
            summary = "Decides whether a party is the listed one; a false positive is remembered for that state of the"
                    + " entry.")
    public Response resolve(@PathParam("id") UUID id, @Valid @NotNull ResolveRequest asked) {
        var decision = CaseHit.Status.valueOf(asked.decision().name());
        return switch (resolveHit.resolve(id, decision, asked.reason().strip(), caller.actor())) {
            case Resolved(var hit) -> Response.ok(HitReply.OfCase.of(hit)).build();
            case NoSuchHit(var unknown) -> Problems.notFound("hit", unknown).response();
            case AlreadyResolved(var hit) ->
                Problem.of(
                                "screening-hit-resolved",
                                409,
                                "Somebody has decided on this hit",
                                "Nothing was changed. Read the hit for what was decided and why.",
                                Map.of("decision", hit.status()))
                        .response();
        };
    }
}
