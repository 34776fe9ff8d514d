package io.ytterby.licensing.organisation.rest;

import io.quarkus.security.Authenticated;
import io.ytterby.kernel.CountryCode;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.Idempotent;
import io.ytterby.kit.rest.Listings;
import io.ytterby.kit.rest.Page;
import io.ytterby.kit.rest.PageRequest;
import io.ytterby.licensing.organisation.app.OnboardOrganisation;
import io.ytterby.licensing.organisation.domain.Identifier;
import io.ytterby.licensing.organisation.domain.Onboarding;
import io.ytterby.licensing.organisation.domain.OnboardingOutcome;
import io.ytterby.licensing.organisation.rest.OrganisationRequest.IdentifierRequest;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** How a company comes onto the registry by itself. */
@Path("/v1/onboardings")
public class OnboardingResource {
    private final OnboardOrganisation onboard;
    private final Listings listings;
    private final Caller caller;

    OnboardingResource(OnboardOrganisation onboard, Listings listings, Caller caller) {
        this.onboard = onboard;
        this.listings = listings;
        this.caller = caller;
    }

    /** The organisation is the token's; numbers and aliases in any script. */
    record OnboardingRequest(
            @NotBlank @Size(max = 200) String name,
            @NotNull CountryCode country,
            @NotEmpty @Size(max = 20) List<@NotNull @Valid IdentifierRequest> identifiers) {}

    /** Why. */
    record DecisionRequest(@NotBlank @Size(max = 2000) String reason) {}

    /** An application to join, as the company and authorities see it. */
    record OnboardingReply(
            UUID onboardingId,
            OrganisationId organisation,
            String name,
            CountryCode country,
            List<Identifier> identifiers,
            Onboarding.Status status,
            Instant askedAt,
            @Nullable Instant decidedAt,
            @Nullable String reason) {
        static OnboardingReply of(Onboarding one) {
            var decision = one.decision();
            return new OnboardingReply(
                    one.id(),
                    one.organisation(),
                    one.name(),
                    one.country(),
                    one.identifiers(),
                    one.status(),
                    one.askedAt(),
                    decision == null ? null : decision.at(),
                    decision == null ? null : decision.reason());
        }
    }

    @POST
    @RolesAllowed({Roles.EXPORTER, Roles.PRODUCER, Roles.CUSTODIAN, Roles.BUYER, Roles.CERTIFIER})
    @Idempotent
    @Operation(summary = "Asks that your organisation be put on the registry, with the numbers it is known by")
    public Response ask(@Valid @NotNull OnboardingRequest asked) {
        return switch (onboard.ask(
                asked.name().strip(), asked.country(), IdentifierRequest.all(asked.identifiers()), caller.actor())) {
            case OnboardingOutcome.Done(var one) ->
                Response.created(URI.create("/v1/onboardings/" + one.id()))
                        .entity(OnboardingReply.of(one))
                        .build();
            case OnboardingOutcome refused -> refusal(refused);
        };
    }

    @GET
    @Authenticated
    @Operation(summary = "Applications to join: a company sees its own")
    public Response list(@BeanParam PageRequest page, @Context HttpHeaders headers) {
        var reader = caller.actor();
        return listings.answer(
                page,
                headers,
                OnboardingReply.class,
                asked -> Page.of(
                                onboard.list(asked.after(UUID::fromString).orElse(null), asked.fetchSize(), reader),
                                asked,
                                (Onboarding one) -> one.id().toString())
                        .map(OnboardingReply::of));
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(summary = "One application to join")
    public Response read(@PathParam("id") UUID id) {
        return onboard.read(id, caller.actor())
                .map(found -> Response.ok(OnboardingReply.of(found)).build())
                .orElseGet(() -> Problems.notFound("onboarding", id).response());
    }

    @POST
    @Path("/{id}:approve")
    @RolesAllowed(Roles.REGULATOR)
    @Idempotent
    @Operation(summary = "Puts the organisation on the registry")
    public Response approve(@PathParam("id") UUID id, @Valid @NotNull DecisionRequest asked) {
        return answer(onboard.decide(id, true, asked.reason().strip(), caller.actor()));
    }

    @POST
    @Path("/{id}:reject")
    @RolesAllowed(Roles.REGULATOR)
    @Idempotent
    @Operation(summary = "Says no; the organisation may ask again")
    public Response reject(@PathParam("id") UUID id, @Valid @NotNull DecisionRequest asked) {
        return answer(onboard.decide(id, false, asked.reason().strip(), caller.actor()));
    }

    private static Response answer(OnboardingOutcome outcome) {
        return outcome instanceof OnboardingOutcome.Done(var one)
                ? Response.ok(OnboardingReply.of(one)).build()
                : refusal(outcome);
    }

    private static Response refusal(OnboardingOutcome outcome) {
        return switch (outcome) {
            case OnboardingOutcome.Done done -> throw new IllegalArgumentException("no refusal: " + done);
            case OnboardingOutcome.NoSuchOnboarding(var id) ->
                Problems.notFound("onboarding", id).response();
            case OnboardingOutcome.OpenAlready _ ->
                OrganisationProblems.onboardingOpen().response();
            case OnboardingOutcome.RegisteredAlready(var id) ->
                OrganisationProblems.registeredAlready(id).response();
            case OnboardingOutcome.DecidedAlready(var one) ->
                OrganisationProblems.onboardingDecided(one).response();
            case OnboardingOutcome.NumberWrong(var fault) ->
                OrganisationProblems.of(fault).response();
        };
    }
}
