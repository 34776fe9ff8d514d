package io.ytterby.licensing.organisation.rest;

import io.quarkus.security.Authenticated;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.Roles;
import io.ytterby.kernel.Validity;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.ProblemException;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.Idempotent;
import io.ytterby.kit.rest.Listings;
import io.ytterby.kit.rest.Page;
import io.ytterby.kit.rest.PageRequest;
import io.ytterby.licensing.organisation.app.GrantMandate;
import io.ytterby.licensing.organisation.domain.Mandate;
import io.ytterby.licensing.organisation.domain.MandateOutcome;
import io.ytterby.licensing.organisation.domain.MandateScope;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What agents may do for an organisation. Granted and revoked by it; a regulator and the agent may revoke too. */
@Path("/v1/organisations/{id}/mandates")
public class MandateResource {
    private final GrantMandate grantMandate;
    private final Listings listings;
    private final Caller caller;

    MandateResource(GrantMandate grantMandate, Listings listings, Caller caller) {
        this.grantMandate = grantMandate;
        this.listings = listings;
        this.caller = caller;
    }

    /** @param scopes {@code application:draft}, {@code application:submit}, ... */
    record MandateRequest(
            @NotNull OrganisationId agent,
            @NotEmpty @Size(max = 10) List<@NotNull String> scopes,
            @NotNull LocalDate validFrom,
            @NotNull LocalDate validUntil) {
        Set<MandateScope> toScopes() {
            var all = EnumSet.noneOf(MandateScope.class);
            for (int i = 0; i < scopes.size(); i++) {
                var known = MandateScope.of(scopes.get(i));
                if (known.isEmpty())
                    throw new ProblemException(Problems.invalid(
                            "/scopes/" + i,
                            "must be one of "
                                    + String.join(
                                            ", ",
                                            EnumSet.allOf(MandateScope.class).stream()
                                                    .map(MandateScope::spelling)
                                                    .toList())
                                    + "."));
                all.add(known.get());
            }
            return all;
        }

        Validity toValidity() {
            if (validUntil.isBefore(validFrom))
                throw new ProblemException(Problems.invalid("/validUntil", "must not be before validFrom."));
            return new Validity(validFrom, validUntil);
        }
    }

    /** Why it ends. */
    record RevokeRequest(@NotBlank @Size(max = 500) String reason) {}

    /** A mandate as both of its organisations see it. */
    record MandateReply(
            UUID mandateId,
            OrganisationId principal,
            OrganisationId agent,
            List<String> scopes,
            LocalDate validFrom,
            LocalDate validUntil,
            Instant grantedAt,
            @Nullable Instant revokedAt,
            @Nullable String revokeReason) {
        static MandateReply of(Mandate mandate) {
            var end = mandate.revocation();
            return new MandateReply(
                    mandate.id(),
                    mandate.principal(),
                    mandate.agent(),
                    mandate.scopesInOrder().stream().map(MandateScope::spelling).toList(),
                    mandate.validity().from(),
                    mandate.validity().until(),
                    mandate.grantedAt(),
                    end == null ? null : end.at(),
                    end == null ? null : end.reason());
        }
    }

    @POST
    @RolesAllowed(Roles.EXPORTER)
    @Idempotent
    @Operation(summary = "Lets an agent act for your organisation, in named matters, from one day until another")
    public Response grant(@PathParam("id") OrganisationId id, @Valid @NotNull MandateRequest asked) {
        var outcome = grantMandate.grant(id, asked.agent(), asked.toScopes(), asked.toValidity(), caller.actor());
        return switch (outcome) {
            case MandateOutcome.Done(var mandate) ->
                Response.created(URI.create("/v1/organisations/" + id + "/mandates/" + mandate.id()))
                        .entity(MandateReply.of(mandate))
                        .build();
            default -> refusal(id, outcome);
        };
    }

    @GET
    @Authenticated
    @Operation(summary = "The mandates that an organisation has granted or was granted")
    public Response list(
            @PathParam("id") OrganisationId id, @BeanParam PageRequest page, @Context HttpHeaders headers) {
        var reader = caller.actor();
        if (grantMandate.list(id, null, 1, reader).isEmpty())
            return Problems.notFound("organisation", id).response();
        return listings.answer(
                page,
                headers,
                MandateReply.class,
                asked -> Page.of(
                                grantMandate
                                        .list(id, asked.after(UUID::fromString).orElse(null), asked.fetchSize(), reader)
                                        .orElse(List.of()),
                                asked,
                                (Mandate one) -> one.id().toString())
                        .map(MandateReply::of));
    }

    @POST
    @Path("/{mandate}:revoke")
    @RolesAllowed({Roles.EXPORTER, Roles.REGULATOR})
    @Idempotent
    @Operation(summary = "Ends a mandate at once: by the principal, by the agent, or by a regulator")
    public Response revoke(
            @PathParam("id") OrganisationId id,
            @PathParam("mandate") UUID mandate,
            @Valid @NotNull RevokeRequest asked) {
        return switch (grantMandate.revoke(id, mandate, asked.reason().strip(), caller.actor())) {
            case MandateOutcome.Done(var revoked) ->
                Response.ok(MandateReply.of(revoked)).build();
            case MandateOutcome outcome -> refusal(id, outcome);
        };
    }

    private static Response refusal(OrganisationId id, MandateOutcome outcome) {
        return switch (outcome) {
            case MandateOutcome.Done done -> throw new IllegalArgumentException("no refusal: " + done);
            case MandateOutcome.NoSuchMandate(var mandate) ->
                Problems.notFound("mandate", mandate).response();
            case MandateOutcome.NotYours _ ->
                Problems.notFound("organisation", id).response();
            case MandateOutcome.Wrong(var pointer, var why) ->
                Problems.invalid(pointer, why).response();
            case MandateOutcome.RevokedAlready revoked ->
                OrganisationProblems.of(revoked).response();
        };
    }
}
