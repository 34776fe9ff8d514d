package io.ytterby.licensing.organisation.rest;

import io.quarkus.security.Authenticated;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.Idempotent;
import io.ytterby.kit.rest.Listings;
import io.ytterby.kit.rest.Page;
import io.ytterby.kit.rest.PageRequest;
import io.ytterby.kit.rest.Replies;
import io.ytterby.kit.standing.WhileFrozen;
import io.ytterby.licensing.organisation.app.ReadOrganisations;
import io.ytterby.licensing.organisation.app.RegisterOrganisation;
import io.ytterby.licensing.organisation.domain.Organisation;
import io.ytterby.licensing.organisation.domain.RegisterOutcome.IdTaken;
import io.ytterby.licensing.organisation.domain.RegisterOutcome.NumberWrong;
import io.ytterby.licensing.organisation.domain.RegisterOutcome.Registered;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** The registry. A company finds itself in it and nobody else. */
@Path("/v1/organisations")
public class OrganisationResource {
    private final RegisterOrganisation registerOrganisation;
    private final ReadOrganisations readOrganisations;
    private final Listings listings;
    private final Caller caller;

    OrganisationResource(
            RegisterOrganisation registerOrganisation,
            ReadOrganisations readOrganisations,
            Listings listings,
            Caller caller) {
        this.registerOrganisation = registerOrganisation;
        this.readOrganisations = readOrganisations;
        this.listings = listings;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.REGULATOR)
    @Idempotent
    public Response register(@Valid @NotNull OrganisationRequest asked) {
        return switch (registerOrganisation.register(asked.toOrganisation(), caller.actor())) {
            case Registered(var registered) ->
                Replies.created(
                        URI.create("/v1/organisations/" + registered.id()), OrganisationReply.of(registered),
                        registered.id().value(), registered.version());
            case IdTaken taken -> OrganisationProblems.of(taken).response();
            case NumberWrong(var fault) -> OrganisationProblems.of(fault).response();
        };
    }

    @GET
    @Authenticated
    @WhileFrozen
    public Response list(@BeanParam PageRequest page, @Context HttpHeaders headers) {
        var reader = caller.actor();
        return listings.answer(
                page,
                headers,
                OrganisationReply.class,
                asked -> Page.of(
                                readOrganisations.list(
                                        asked.after(OrganisationId::new).orElse(null), asked.fetchSize(), reader),
                                asked,
                                (Organisation one) -> one.id().value())
                        .map(OrganisationReply::of));
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @WhileFrozen
    public Response read(@PathParam("id") OrganisationId id) {
        return readOrganisations
                .read(id, caller.actor())
                .map(found -> Replies.ok(OrganisationReply.of(found), found.id().value(), found.version()))
                .orElseGet(() -> Problems.notFound("organisation", id).response());
    }
}
