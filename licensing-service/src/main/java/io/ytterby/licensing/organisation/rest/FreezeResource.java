package io.ytterby.licensing.organisation.rest;

import io.quarkus.security.Authenticated;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.Idempotent;
import io.ytterby.kit.rest.Page;
import io.ytterby.kit.rest.Replies;
import io.ytterby.kit.standing.WhileFrozen;
import io.ytterby.licensing.organisation.app.FreezeOrganisation;
import io.ytterby.licensing.organisation.app.ReadOrganisations;
import io.ytterby.licensing.organisation.domain.Freeze;
import io.ytterby.licensing.organisation.domain.FreezeOutcome;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The incident switch: stops an organisation and lets it go on. */
@Path("/v1/organisations")
public class FreezeResource {
    private final FreezeOrganisation freezeOrganisation;
    private final ReadOrganisations readOrganisations;
    private final Caller caller;

    FreezeResource(FreezeOrganisation freezeOrganisation, ReadOrganisations readOrganisations, Caller caller) {
        this.freezeOrganisation = freezeOrganisation;
        this.readOrganisations = readOrganisations;
        this.caller = caller;
    }

    /** Why, and the regulator's own number of what happened. */
    record FreezeRequest(
            @NotBlank @Size(max = 2000) String reason,
            @Size(min = 1, max = 80) @Nullable String incidentId) {}

    /** Why it may go on. */
    record ThawRequest(@NotBlank @Size(max = 2000) String reason) {}

    /** A freeze as the regulator and the organisation itself see it; {@code licences} is how many it has stopped. */
    record FreezeReply(
            UUID freezeId,
            String reason,
            @Nullable String incidentId,
            Instant since,
            Freeze.Stage stage,
            long licences,
            @Nullable Instant thawedAt,
            @Nullable String thawReason) {
        static FreezeReply of(Freeze freeze) {
            var thaw = freeze.thaw();
            return new FreezeReply(
                    freeze.id(),
                    freeze.reason(),
                    freeze.incident(),
                    freeze.since(),
                    freeze.stage(),
                    freeze.licences(),
                    thaw == null ? null : thaw.at(),
                    thaw == null ? null : thaw.reason());
        }
    }

    /** The organisation as it stands now, and the freeze. */
    record FrozenReply(OrganisationReply organisation, FreezeReply freeze) {}

    @POST
    @Path("/{id}:freeze")
    @RolesAllowed(Roles.REGULATOR)
    @Idempotent
    @Operation(summary = "Stops every token, licence and declaration of an organisation")
    public Response freeze(@PathParam("id") OrganisationId id, @Valid @NotNull FreezeRequest asked) {
        return answer(freezeOrganisation.freeze(id, asked.reason().strip(), asked.incidentId(), caller.actor()));
    }

    @POST
    @Path("/{id}:thaw")
    @RolesAllowed(Roles.REGULATOR)
    @Idempotent
    @Operation(summary = "Lets a frozen organisation go on, and lifts exactly the grounds of its freeze")
    public Response thaw(@PathParam("id") OrganisationId id, @Valid @NotNull ThawRequest asked) {
        return answer(freezeOrganisation.thaw(id, asked.reason().strip(), caller.actor()));
    }

    @GET
    @Path("/{id}/freezes")
    @Authenticated
    @WhileFrozen
    @Operation(summary = "The newest 100 freezes of an organisation, for itself and for authorities")
    public Response freezes(@PathParam("id") OrganisationId id) {
        return readOrganisations
                .freezes(id, caller.actor())
                .map(found -> Response.ok(
                                new Page<>(found.stream().map(FreezeReply::of).toList(), null))
                        .build())
                .orElseGet(() -> Problems.notFound("organisation", id).response());
    }

    private static Response answer(FreezeOutcome outcome) {
        return switch (outcome) {
            case FreezeOutcome.Done(var organisation, var freeze) ->
                Replies.ok(
                        new FrozenReply(OrganisationReply.of(organisation), FreezeReply.of(freeze)),
                        organisation.id().value(),
                        organisation.version());
            case FreezeOutcome.NoSuchOrganisation(var id) ->
                Problems.notFound("organisation", id).response();
            case FreezeOutcome.StandsSo(var id, var status) ->
                OrganisationProblems.standsSo(id, status).response();
            case FreezeOutcome.IsAuthority(var id) ->
                OrganisationProblems.isAuthority(id).response();
        };
    }
}
