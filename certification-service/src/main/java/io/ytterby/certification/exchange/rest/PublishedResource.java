package io.ytterby.certification.exchange.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ytterby.certification.certificate.domain.CertificateId;
import io.ytterby.certification.exchange.app.FillFromDeclared;
import io.ytterby.certification.exchange.app.PublishFootprint;
import io.ytterby.certification.exchange.app.PublishedFootprints;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.Idempotent;
import io.ytterby.kit.rest.Listings;
import io.ytterby.kit.rest.Page;
import io.ytterby.kit.rest.PageRequest;
import io.ytterby.kit.rest.Replies;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** One's own footprints for others. */
@Path("/v1/pact/footprints")
@RolesAllowed({Roles.PRODUCER, Roles.EXPORTER, Roles.BUYER})
public class PublishedResource {
    private final PublishFootprint publishFootprint;
    private final FillFromDeclared fillFromDeclared;
    private final PublishedFootprints published;
    private final Listings listings;
    private final Caller caller;

    PublishedResource(
            PublishFootprint publishFootprint,
            FillFromDeclared fillFromDeclared,
            PublishedFootprints published,
            Listings listings,
            Caller caller) {
        this.publishFootprint = publishFootprint;
        this.fillFromDeclared = fillFromDeclared;
        this.published = published;
        this.listings = listings;
        this.caller = caller;
    }

    /**
     * What is published.
     *
     * @param footprint a ProductFootprint of PACT 3; id, specVersion, created, status and precedingPfIds are set here
     * @param sharedWith who may see it
     * @param insteadOf what it takes the place of
     * @param declaration a footprint declared here (POST /v1/footprints), whose figures, period and method are taken
     * @param certificate of one's own, valid now, that attests this very number: it becomes the footprint's verification
     */
    public record PublishRequest(
            @NotNull JsonNode footprint,
            @Nullable @Size(max = 200) Set<@NotNull OrganisationId> sharedWith,
            @Nullable UUID insteadOf,
            @Nullable UUID declaration,
            @Nullable UUID certificate) {}

    /** Who may see it, too. */
    public record ShareRequest(@NotEmpty @Size(max = 200) Set<@NotNull OrganisationId> sharedWith) {}

    @POST
    @Idempotent
    @Operation(summary = "Publishes a footprint, and tells the PACT systems of those it is shared with.")
    public Response publish(@Valid @NotNull PublishRequest asked) {
        if (!(asked.footprint() instanceof ObjectNode footprint))
            return Problems.invalid("/footprint", "must be an object.").response();
        var declaration = asked.declaration();
        if (declaration == null) return published(asked, footprint);
        return fillFromDeclared
                .fill(caller.actor(), footprint, declaration)
                .map(filled -> published(asked, filled))
                .orElseGet(() ->
                        Problems.notFound("declared footprint", declaration).response());
    }

    private Response published(PublishRequest asked, ObjectNode told) {
        var sharedWith = asked.sharedWith() == null ? Set.<OrganisationId>of() : asked.sharedWith();
        var certificate = asked.certificate() == null ? null : new CertificateId(asked.certificate());
        var wanted = new PublishFootprint.Wanted(told, sharedWith, asked.insteadOf(), certificate);
        return switch (publishFootprint.publish(caller.actor(), wanted)) {
            case PublishFootprint.Outcome.Published(var footprint) -> {
                var id = footprint.id().toString();
                yield Replies.created(
                        URI.create("/v1/pact/footprints/" + id), PublishedReply.of(footprint, sharedWith), id, 1);
            }
            case PublishFootprint.Outcome.Refused(var findings) ->
                ExchangeProblems.refused(findings).response();
            case PublishFootprint.Outcome.NoSuchFootprint(var id) ->
                Problems.notFound("footprint", id).response();
            case PublishFootprint.Outcome.NoSuchCertificate(var id) ->
                Problems.notFound("certificate", id).response();
            case PublishFootprint.Outcome.NotCertified(var findings) ->
                ExchangeProblems.notCertified(findings).response();
            case PublishFootprint.Outcome.ReplacedAlready _ ->
                ExchangeProblems.replacedAlready().response();
        };
    }

    @GET
    @Operation(summary = "One's own published footprints, the newest first.")
    public Response list(@BeanParam PageRequest page, @Context HttpHeaders headers) {
        var owner = caller.actor().organisation();
        return listings.answer(page, headers, PublishedReply.class, asked -> {
            var found = published.ownedBy(owner, asked.beforeNumber(), asked.fetchSize());
            return Page.of(found, asked, one -> Long.toString(one.place())).map(PublishedReply::of);
        });
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "A footprint of one's own, with those who may see it; or one that was shared.")
    public Response show(@PathParam("id") UUID id) {
        var org = caller.actor().organisation();
        return published
                .visible(org, id)
                .map(one -> PublishedReply.of(one.footprint(), one.owner().equals(org) ? one.sharedWith() : Set.of()))
                .map(reply -> Replies.ok(reply, id.toString(), 1))
                .orElseGet(() -> Problems.notFound("footprint", id).response());
    }

    @GET
    @Path("/{id}/catena-x-9")
    @Operation(summary = "The same as Catena-X has it: aspect model PCF 9.0.0.")
    public Response catenaX(@PathParam("id") UUID id) {
        return published
                .visible(caller.actor().organisation(), id)
                .map(one -> Exports.catenaX9(one.footprint()))
                .orElseGet(() -> Problems.notFound("footprint", id).response());
    }

    @POST
    @Path("/{id}:share")
    @Idempotent
    @Operation(summary = "More organisations may see a footprint of one's own; their PACT systems are told.")
    public Response share(@PathParam("id") UUID id, @Valid @NotNull ShareRequest asked) {
        var actor = caller.actor();
        return publishFootprint
                .share(actor, id, asked.sharedWith())
                .flatMap(_ -> published.visible(actor.organisation(), id))
                .map(one -> Replies.ok(PublishedReply.of(one), id.toString(), 1))
                .orElseGet(() -> Problems.notFound("footprint", id).response());
    }
}
