package io.ytterby.certification.footprint.rest;

import io.ytterby.certification.footprint.app.DeclareFootprint;
import io.ytterby.certification.footprint.app.Footprints;
import io.ytterby.certification.footprint.app.ReadFootprints;
import io.ytterby.certification.footprint.domain.FootprintId;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.Idempotent;
import io.ytterby.kit.rest.Listings;
import io.ytterby.kit.rest.Page;
import io.ytterby.kit.rest.PageRequest;
import io.ytterby.kit.rest.Replies;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Footprints that firms declare with all that they are computed from. */
@Path("/v1/footprints")
@RolesAllowed({Roles.PRODUCER, Roles.EXPORTER, Roles.CERTIFIER, Roles.REGULATOR, Roles.AUDITOR})
public class FootprintResource {
    private final DeclareFootprint declareFootprint;
    private final ReadFootprints readFootprints;
    private final Listings listings;
    private final Caller caller;

    FootprintResource(
            DeclareFootprint declareFootprint, ReadFootprints readFootprints, Listings listings, Caller caller) {
        this.declareFootprint = declareFootprint;
        this.readFootprints = readFootprints;
        this.listings = listings;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({Roles.PRODUCER, Roles.EXPORTER})
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Declares a product's footprint by its inventory; the numbers are computed here.",
            description =
                    "{\"inventory\": …, \"validFrom\"?, \"validUntil\"?, \"supersedes\"?}; the inventory's fields are"
                            + " in docs/guide/footprint.md. Its digits stay as they are written.")
    public Response declare(@Nullable String body) {
        var outcome = declareFootprint.declare(caller.actor(), SentJson.declaration(body));
        if (!(outcome instanceof DeclareFootprint.Outcome.Declared(var declared)))
            return FootprintProblems.of(outcome).response();
        var id = declared.id().toString();
        var reply = FootprintReply.of(new Footprints.Listed(0, declared, null));
        return Replies.created(URI.create("/v1/footprints/" + id), reply, id, 1);
    }

    @GET
    @Operation(summary = "Footprints of one's own, the newest first; an authority sees all.")
    public Response list(
            @BeanParam PageRequest page,
            @QueryParam("product") @Nullable @Size(max = 200) String product,
            @Context HttpHeaders headers) {
        var actor = caller.actor();
        return listings.answer(page, headers, FootprintReply.class, asked -> {
            var found = readFootprints.list(actor, product, asked.beforeNumber(), asked.fetchSize());
            return Page.of(found, asked, row -> Long.toString(row.place())).map(FootprintReply::of);
        });
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "A declared footprint, and what has taken its place.")
    public Response show(@PathParam("id") UUID id) {
        return readFootprints
                .one(caller.actor(), new FootprintId(id))
                .map(found -> Replies.ok(FootprintReply.of(found), id.toString(), 1))
                .orElseGet(() -> Problems.notFound("footprint", id).response());
    }

    @GET
    @Path("/{id}/statement")
    @Operation(summary = "Inventory, factors, results and the tree of each: what its owner hands to a buyer.")
    public Response statement(@PathParam("id") UUID id) {
        return readFootprints
                .one(caller.actor(), new FootprintId(id))
                .map(found -> Response.ok(found.footprint().statement(), MediaType.APPLICATION_JSON)
                        .header("Ytterby-Digest", found.footprint().digest())
                        .build())
                .orElseGet(() -> Problems.notFound("footprint", id).response());
    }
}
