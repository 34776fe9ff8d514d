package io.ytterby.intelligence.entity.rest;

import io.ytterby.intelligence.entity.app.LinkEntities;
import io.ytterby.intelligence.entity.app.ReadEntities;
import io.ytterby.intelligence.entity.domain.EntityId;
import io.ytterby.intelligence.entity.domain.EntityLink;
import io.ytterby.intelligence.entity.domain.EntityLink.Basis;
import io.ytterby.intelligence.entity.domain.EntityLink.LinkType;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.Idempotent;
import io.ytterby.kit.rest.Page;
import io.ytterby.kit.rest.PageRequest;
import io.ytterby.kit.rest.Replies;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
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
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What ties an entity to others: read and added. What is done with a tie is {@link LinkVerbsResource}. */
@Path("/v1/entities")
public class EntityLinkResource {
    private final LinkEntities linkEntities;
    private final ReadEntities readEntities;
    private final Caller caller;

    EntityLinkResource(LinkEntities linkEntities, ReadEntities readEntities, Caller caller) {
        this.linkEntities = linkEntities;
        this.readEntities = readEntities;
        this.caller = caller;
    }

    /**
     * A tie.
     *
     * @param share of an OWNS link, above 0 and at most 1
     * @param since the first day
     * @param until the first day after it
     * @param source who or what says so
     */
    public record NewLink(
            @NotNull UUID to,
            @NotNull LinkType type,
            @NotNull Basis basis,

            @Nullable @DecimalMin(value = "0", inclusive = false) @DecimalMax("1") @Digits(integer = 1, fraction = 9)
            BigDecimal share,

            @Nullable LocalDate since,
            @Nullable LocalDate until,
            @NotBlank @Size(max = 500) String source) {}

    @GET
    @Path("/{id}/links")
    @RolesAllowed({Roles.CASE_OFFICER, Roles.REGULATOR, Roles.AUDITOR})
    @Operation(summary = "What ties an entity to others, the newest first; ended=true shows what was taken back, too.")
    public Response list(
            @PathParam("id") UUID id,
            @QueryParam("ended") @DefaultValue("false") boolean ended,
            @BeanParam PageRequest page) {
        return readEntities
                .links(caller.actor(), new EntityId(id), ended, page.beforeNumber(), page.fetchSize())
                .map(found -> Response.ok(Page.of(found, page, row -> Long.toString(row.place()))
                                .map(row -> LinkReply.of(row.link())))
                        .build())
                .orElseGet(() -> Problems.notFound("entity", id).response());
    }

    @POST
    @Path("/{id}/links")
    @RolesAllowed(Roles.CASE_OFFICER)
    @Idempotent
    @Operation(summary = "Ties an entity to another, verified or suggested, with who says so.")
    public Response link(@PathParam("id") UUID id, @Valid @NotNull NewLink asked) {
        var since = asked.since();
        var until = asked.until();
        if (since != null && until != null && !since.isBefore(until))
            return Problems.invalid("/until", "must be later than since.").response();
        if (asked.share() != null && asked.type() != EntityLink.LinkType.OWNS)
            return Problems.invalid("/share", "must be left out unless the type is OWNS.")
                    .response();
        var wanted = new LinkEntities.Wanted(
                new EntityId(asked.to()),
                asked.type(),
                asked.basis(),
                asked.share(),
                since,
                until,
                asked.source().strip());
        return switch (linkEntities.link(caller.actor(), new EntityId(id), wanted)) {
            case LinkEntities.Outcome.Linked(var link) ->
                Replies.created(
                        URI.create("/v1/entities/" + id + "/links"),
                        LinkReply.of(link),
                        link.id().toString(),
                        1);
            case LinkEntities.Outcome.NoSuchOther _ ->
                Problems.invalid("/to", "must be another of GET /v1/entities.").response();
            case LinkEntities.Outcome _ -> Problems.notFound("entity", id).response();
        };
    }
}
