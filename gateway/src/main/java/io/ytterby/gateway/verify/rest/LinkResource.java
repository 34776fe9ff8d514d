package io.ytterby.gateway.verify.rest;

import io.ytterby.gateway.verify.app.Links;
import io.ytterby.gateway.verify.app.RevokeLink;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.ProblemException;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.Listings;
import io.ytterby.kit.rest.Page;
import io.ytterby.kit.rest.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Public links, for those who own what they show. */
@Path("/api/buyer/v1/links")
@Tag(name = "public verification")
@RolesAllowed({Roles.EXPORTER, Roles.PRODUCER, Roles.CUSTODIAN})
public class LinkResource {
    private final LinkOnce linkOnce;
    private final RevokeLink revokeLink;
    private final Links links;
    private final Listings listings;
    private final Caller caller;

    LinkResource(LinkOnce linkOnce, RevokeLink revokeLink, Links links, Listings listings, Caller caller) {
        this.linkOnce = linkOnce;
        this.revokeLink = revokeLink;
        this.links = links;
        this.listings = listings;
        this.caller = caller;
    }

    @POST
    @Operation(
            summary =
                    "Makes a public page of a licence, a lot or a signed document that the caller's organisation owns",
            description =
                    "The address is told in this answer and nowhere else: a repeated request is answered without it.")
    public Response make(@Valid @NotNull LinkV1.Request asked) {
        if (!asked.namesOne())
            throw new ProblemException(Problems.invalid("/", "must name one of licenceNumber, lotId and document."));
        var answer = linkOnce.make(asked);
        var told = linkOnce.told();
        return told == null
                ? answer
                : Response.fromResponse(answer).entity(told).build();
    }

    @GET
    @Operation(summary = "The organisation's own links, with how often each was opened")
    public Response list(@BeanParam PageRequest page, @Context HttpHeaders headers) {
        var owner = caller.actor().organisation();
        return listings.answer(
                page,
                headers,
                LinkV1.class,
                asked -> Page.of(
                                links.list(owner, asked.after(UUID::fromString).orElse(null), asked.fetchSize()),
                                asked,
                                link -> link.id().toString())
                        .map(LinkV1::of));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One of them")
    public Response show(@PathParam("id") UUID id) {
        return links.find(id, caller.actor().organisation())
                .map(link -> Response.ok(LinkV1.of(link)).build())
                .orElseGet(() -> Problems.notFound("link", id).response());
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Takes a link back for good; from then on its address answers as one that never was")
    public Response revoke(@PathParam("id") UUID id) {
        return revokeLink
                .revoke(id, caller.actor())
                .map(link -> Response.ok(LinkV1.of(link)).build())
                .orElseGet(() -> Problems.notFound("link", id).response());
    }
}
