package io.ytterby.intelligence.entity.rest;

import io.ytterby.intelligence.entity.app.Entities;
import io.ytterby.intelligence.entity.app.KeepEntities;
import io.ytterby.intelligence.entity.app.ReadEntities;
import io.ytterby.intelligence.entity.domain.EntityId;
import io.ytterby.intelligence.entity.domain.EntityKind;
import io.ytterby.intelligence.entity.domain.Identifier;
import io.ytterby.intelligence.entity.domain.MatchKeys;
import io.ytterby.kernel.CountryCode;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.ProblemException;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.ETags;
import io.ytterby.kit.rest.Idempotent;
import io.ytterby.kit.rest.Listings;
import io.ytterby.kit.rest.Page;
import io.ytterby.kit.rest.PageRequest;
import io.ytterby.kit.rest.Replies;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Persons, firms and vessels. What ties them is {@link EntityLinkResource}, what may be so {@link CandidateResource}. */
@Path("/v1/entities")
public class EntityResource {
    private final KeepEntities keepEntities;
    private final ReadEntities readEntities;
    private final Listings listings;
    private final Caller caller;

    EntityResource(KeepEntities keepEntities, ReadEntities readEntities, Listings listings, Caller caller) {
        this.keepEntities = keepEntities;
        this.readEntities = readEntities;
        this.listings = listings;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.CASE_OFFICER)
    @Idempotent
    @Operation(summary = "Adds an entity; whom it may be, and who shares something with it, is looked for at once.")
    public Response add(@Valid @NotNull ProfileRequest asked) {
        var actor = caller.actor();
        if (!actor.isAuthority()) return Problems.forbidden().response();
        var made = keepEntities.add(actor, asked.toProfile());
        var id = made.id().toString();
        return Replies.created(URI.create("/v1/entities/" + id), EntityReply.of(made), id, made.version());
    }

    @GET
    @RolesAllowed({Roles.CASE_OFFICER, Roles.REGULATOR, Roles.AUDITOR})
    @Operation(summary = "Entities, the newest first; by a name in any order of its words, or by one number of theirs.")
    public Response list(
            @BeanParam PageRequest page,
            @QueryParam("kind") @Nullable EntityKind kind,
            @QueryParam("country") @Nullable CountryCode country,
            @QueryParam("name") @Nullable @Size(max = 200) String name,
            @QueryParam("identifierKind") Identifier.@Nullable Kind identifierKind,
            @QueryParam("identifier") @Nullable @Size(max = 60) String identifier,
            @Context HttpHeaders headers) {
        if ((identifierKind == null) != (identifier == null) || (identifier != null && name != null))
            return Problems.invalid("?identifier", "must be given together with identifierKind, and without a name.")
                    .response();
        var key = identifierKind == null || identifier == null
                ? (name == null ? null : MatchKeys.ofName(name))
                : number(identifierKind, identifier);
        var query = new Entities.Query(kind, country == null ? null : country.value(), key);
        var actor = caller.actor();
        return listings.answer(
                page,
                headers,
                EntityReply.class,
                asked -> Page.of(
                                readEntities.list(actor, query, asked.beforeNumber(), asked.fetchSize()),
                                asked,
                                row -> Long.toString(row.place()))
                        .map(row -> EntityReply.of(row.entity())));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.CASE_OFFICER, Roles.REGULATOR, Roles.AUDITOR})
    @Operation(summary = "What is accepted of an entity.")
    public Response show(@PathParam("id") UUID id) {
        return readEntities
                .one(caller.actor(), new EntityId(id))
                .map(found -> Replies.ok(EntityReply.of(found), id.toString(), found.version()))
                .orElseGet(() -> Problems.notFound("entity", id).response());
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Roles.CASE_OFFICER)
    @Operation(summary = "Says anew what is known of an entity; its older versions are kept.")
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ProfileRequest asked) {
        var actor = caller.actor();
        if (readEntities.one(actor, new EntityId(id)).isEmpty())
            return Problems.notFound("entity", id).response();
        long expected = ETags.expected(ifMatch);
        return switch (keepEntities.change(actor, new EntityId(id), expected, asked.toProfile())) {
            case KeepEntities.Outcome.Changed(var next) ->
                Replies.ok(EntityReply.of(next), id.toString(), next.version());
            case KeepEntities.Outcome.NoSuchEntity _ ->
                Problems.notFound("entity", id).response();
            case KeepEntities.Outcome.Stale(long current) ->
                ETags.stale(current).response();
        };
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed({Roles.CASE_OFFICER, Roles.REGULATOR, Roles.AUDITOR})
    @Operation(summary = "All versions of an entity, the oldest first.")
    public Response history(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        return readEntities
                .versions(caller.actor(), new EntityId(id), page.afterNumber(), page.fetchSize())
                .map(found -> Response.ok(Page.of(found, page, row -> Long.toString(row.version()))
                                .map(EntityReply::of))
                        .build())
                .orElseGet(() -> Problems.notFound("entity", id).response());
    }

    @GET
    @Path("/{id}/screenings")
    @RolesAllowed({Roles.CASE_OFFICER, Roles.REGULATOR, Roles.AUDITOR})
    @Operation(
            summary = "What screening answered, the newest first, with the version of each list; empty: nobody asked"
                    + " yet.")
    public Response screenings(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        return readEntities
                .screenings(caller.actor(), new EntityId(id), page.beforeNumber(), page.fetchSize())
                .map(found -> Response.ok(Page.of(found, page, row -> Long.toString(row.place()))
                                .map(ScreeningReply::of))
                        .build())
                .orElseGet(() -> Problems.notFound("entity", id).response());
    }

    private static MatchKeys.Key number(Identifier.Kind kind, String text) {
        try {
            return MatchKeys.ofIdentifier(new Identifier(kind, text));
        } catch (IllegalArgumentException wrong) {
            throw new ProblemException(Problems.invalid("?identifier", String.valueOf(wrong.getMessage())));
        }
    }
}
