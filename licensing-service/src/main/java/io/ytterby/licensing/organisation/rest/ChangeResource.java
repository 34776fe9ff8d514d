package io.ytterby.licensing.organisation.rest;

import io.quarkus.security.Authenticated;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.PersonId;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.ETags;
import io.ytterby.kit.rest.Page;
import io.ytterby.kit.rest.Replies;
import io.ytterby.kit.standing.WhileFrozen;
import io.ytterby.licensing.organisation.app.ChangeOrganisation;
import io.ytterby.licensing.organisation.app.ChangeOrganisation.Wish;
import io.ytterby.licensing.organisation.app.ReadOrganisations;
import io.ytterby.licensing.organisation.domain.ChangeOutcome;
import io.ytterby.licensing.organisation.domain.Identifier;
import io.ytterby.licensing.organisation.domain.Organisation;
import io.ytterby.licensing.organisation.domain.RegistryStep;
import io.ytterby.licensing.organisation.rest.OrganisationRequest.IdentifierRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Names and numbers change; what an organisation was known by stays on record. */
@Path("/v1/organisations/{id}")
public class ChangeResource {
    private final ChangeOrganisation changeOrganisation;
    private final ReadOrganisations readOrganisations;
    private final Caller caller;

    ChangeResource(ChangeOrganisation changeOrganisation, ReadOrganisations readOrganisations, Caller caller) {
        this.changeOrganisation = changeOrganisation;
        this.readOrganisations = readOrganisations;
        this.caller = caller;
    }

    /**
     * A new name, new numbers, or both.
     *
     * @param identifiers all that it is to have; leave it out to keep those it has
     */
    record OrganisationPatch(
            @Size(min = 1, max = 200) @Nullable String name,
            @Size(max = 20) @Nullable List<@NotNull @Valid IdentifierRequest> identifiers,
            @NotBlank @Size(max = 2000) String reason) {
        Wish toWish() {
            return new Wish(
                    name == null ? null : name.strip(),
                    identifiers == null ? null : IdentifierRequest.all(identifiers),
                    reason.strip());
        }
    }

    /** A step, and what the registry held after it. Who took it is told to authorities. */
    record StepReply(
            long version,
            Instant at,
            @Nullable PersonId person,
            String step,
            String reason,
            @Nullable String incidentId,
            String name,
            Organisation.Status status,
            List<Identifier> identifiers) {
        static StepReply of(RegistryStep step, boolean toAuthority) {
            return new StepReply(
                    step.version(),
                    step.at(),
                    toAuthority ? step.by() : null,
                    step.step(),
                    step.reason(),
                    step.incident(),
                    step.name(),
                    step.status(),
                    step.identifiers());
        }
    }

    @PATCH
    @RolesAllowed(Roles.REGULATOR)
    @Operation(summary = "Gives an organisation another name or other numbers")
    public Response change(
            @PathParam("id") OrganisationId id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull OrganisationPatch patch) {
        return switch (changeOrganisation.change(id, ETags.expected(ifMatch), patch.toWish(), caller.actor())) {
            case ChangeOutcome.Changed(var now) -> Replies.ok(OrganisationReply.of(now), id.value(), now.version());
            case ChangeOutcome.NoSuchOrganisation _ ->
                Problems.notFound("organisation", id).response();
            case ChangeOutcome.Stale(var current) -> ETags.stale(current).response();
            case ChangeOutcome.NumberWrong(var fault) ->
                OrganisationProblems.of(fault).response();
        };
    }

    @GET
    @Path("/history")
    @Authenticated
    @WhileFrozen
    @Operation(summary = "Each step of an organisation with what the registry held after it, the oldest first")
    public Response history(@PathParam("id") OrganisationId id) {
        var reader = caller.actor();
        return readOrganisations
                .history(id, reader)
                .map(found -> Response.ok(new Page<>(
                                found.stream()
                                        .map(step -> StepReply.of(step, reader.isAuthority()))
                                        .toList(),
                                null))
                        .build())
                .orElseGet(() -> Problems.notFound("organisation", id).response());
    }
}
