package io.ytterby.inspection.declaration.rest;

import io.ytterby.inspection.declaration.app.DeclarationConfig;
import io.ytterby.inspection.declaration.app.LodgeDeclaration;
import io.ytterby.inspection.declaration.app.ReadDeclarations;
import io.ytterby.inspection.declaration.domain.Declaration;
import io.ytterby.inspection.declaration.domain.DeclarationStatus;
import io.ytterby.kernel.ContainerNumber;
import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.Roles;
import io.ytterby.kernel.Unlocode;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.ProblemLanguage;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.Idempotent;
import io.ytterby.kit.rest.Listings;
import io.ytterby.kit.rest.Page;
import io.ytterby.kit.rest.PageRequest;
import io.ytterby.kit.rest.Replies;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Declarations: lodged, listed, shown. What is done with one is {@link DeclarationVerbsResource}. */
@Path("/v1/declarations")
public class DeclarationResource {
    private final LodgeDeclaration lodgeDeclaration;
    private final ReadDeclarations readDeclarations;
    private final DeclarationConfig config;
    private final Listings listings;
    private final Caller caller;

    DeclarationResource(
            LodgeDeclaration lodgeDeclaration,
            ReadDeclarations readDeclarations,
            DeclarationConfig config,
            Listings listings,
            Caller caller) {
        this.lodgeDeclaration = lodgeDeclaration;
        this.readDeclarations = readDeclarations;
        this.config = config;
        this.listings = listings;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.EXPORTER)
    @Idempotent
    public Response lodge(@Valid @NotNull DeclarationRequest asked) {
        return switch (lodgeDeclaration.lodge(caller.actor(), asked.toForm(config.portDefault()))) {
            case LodgeDeclaration.Outcome.Lodged(var declaration) -> created(declaration);
            case LodgeDeclaration.Outcome.NotTheExporter _ ->
                DeclarationProblems.notTheExporter().response();
            case LodgeDeclaration.Outcome.PartyFrozen(var party) ->
                DeclarationProblems.partyFrozen(party).response();
            case LodgeDeclaration.Outcome.MrnTaken _ ->
                DeclarationProblems.mrnTaken().response();
        };
    }

    @GET
    @RolesAllowed({Roles.EXPORTER, Roles.BUYER, Roles.CUSTOMS_OFFICER, Roles.LAB_ANALYST, Roles.REGULATOR})
    public Response list(
            @BeanParam PageRequest page,
            @QueryParam("status") @Nullable DeclarationStatus status,
            @QueryParam("mrn") @Nullable String mrn,
            @QueryParam("port") @Nullable Unlocode port,
            @QueryParam("container") @Nullable ContainerNumber container,
            @Context HttpHeaders headers) {
        var actor = caller.actor();
        return listings.answer(page, headers, DeclarationRow.class, asked -> {
            var found =
                    readDeclarations.list(actor, status, mrn, port, container, asked.beforeNumber(), asked.fetchSize());
            return Page.of(found, asked, row -> Long.toString(row.place()))
                    .map(row -> DeclarationRow.of(row.declaration()));
        });
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.EXPORTER, Roles.BUYER, Roles.CUSTOMS_OFFICER, Roles.LAB_ANALYST, Roles.REGULATOR})
    public Response show(@PathParam("id") DeclarationId id, @Context HttpHeaders headers) {
        return readDeclarations
                .one(caller.actor(), id)
                .map(seen -> Replies.ok(
                        DeclarationReply.of(seen, ProblemLanguage.asked(headers)),
                        id.toString(),
                        seen.declaration().version()))
                .orElseGet(() -> Problems.notFound("declaration", id).response());
    }

    private static Response created(Declaration declaration) {
        var id = declaration.id().toString();
        return Replies.created(
                URI.create("/v1/declarations/" + id), DeclarationReply.whole(declaration), id, declaration.version());
    }
}
