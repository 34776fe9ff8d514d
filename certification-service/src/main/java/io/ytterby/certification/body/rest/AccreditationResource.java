package io.ytterby.certification.body.rest;

import io.quarkus.security.Authenticated;
import io.ytterby.certification.body.app.Accreditations;
import io.ytterby.certification.body.app.GrantAccreditation;
import io.ytterby.certification.body.app.SuspendAccreditation;
import io.ytterby.certification.body.domain.Accreditation;
import io.ytterby.certification.body.domain.AccreditationId;
import io.ytterby.certification.body.domain.Scope;
import io.ytterby.certification.scheme.app.SchemeBook;
import io.ytterby.certification.scheme.domain.Stage;
import io.ytterby.kernel.CountryCode;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.Problem;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.Idempotent;
import io.ytterby.kit.rest.Listings;
import io.ytterby.kit.rest.Page;
import io.ytterby.kit.rest.PageRequest;
import io.ytterby.kit.rest.Replies;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Who may certify what: a register that everybody reads. */
@Path("/v1/accreditations")
public class AccreditationResource {
    private final GrantAccreditation grantAccreditation;
    private final SuspendAccreditation suspendAccreditation;
    private final Accreditations accreditations;
    private final SchemeBook schemes;
    private final Listings listings;
    private final Caller caller;

    AccreditationResource(
            GrantAccreditation grantAccreditation,
            SuspendAccreditation suspendAccreditation,
            Accreditations accreditations,
            SchemeBook schemes,
            Listings listings,
            Caller caller) {
        this.grantAccreditation = grantAccreditation;
        this.suspendAccreditation = suspendAccreditation;
        this.accreditations = accreditations;
        this.schemes = schemes;
        this.listings = listings;
        this.caller = caller;
    }

    /**
     * Who may certify what, and when.
     *
     * @param validUntil the first legal day after it
     */
    public record GrantRequest(
            @NotNull OrganisationId body,
            @NotBlank @Size(max = 40) String scheme,
            @NotEmpty @Size(max = 9) Set<@NotNull Stage> stages,
            @NotEmpty @Size(max = 300) Set<@NotNull CountryCode> territory,
            @NotNull LocalDate validFrom,
            @NotNull LocalDate validUntil) {}

    /** Why. */
    public record ReasonRequest(@NotBlank @Size(max = 500) String reason) {}

    @POST
    @RolesAllowed(Roles.REGULATOR)
    @Idempotent
    @Operation(summary = "Records that a body may certify: under which scheme, which stages, in which countries, when.")
    public Response grant(@Valid @NotNull GrantRequest asked) {
        if (!asked.validUntil().isAfter(asked.validFrom()))
            return Problems.invalid("/validUntil", "must be later than validFrom.")
                    .response();
        if (!schemes.schemes().knows(asked.scheme()))
            return Problems.invalid("/scheme", "must be one of GET /v1/schemes.")
                    .response();
        var given = grantAccreditation.grant(
                caller.actor(),
                asked.body(),
                new Scope(asked.scheme(), asked.stages(), asked.territory()),
                asked.validFrom(),
                asked.validUntil());
        var id = given.id().toString();
        return Replies.created(
                URI.create("/v1/accreditations/" + id), AccreditationReply.of(given), id, given.version());
    }

    @GET
    @Authenticated
    @Operation(summary = "Accreditations, the newest first, by body and scheme.")
    public Response list(
            @BeanParam PageRequest page,
            @QueryParam("body") @Nullable OrganisationId body,
            @QueryParam("scheme") @Nullable @Size(max = 40) String scheme,
            @Context HttpHeaders headers) {
        return listings.answer(page, headers, AccreditationReply.class, asked -> {
            var query = new Accreditations.Query(body, scheme);
            var found = accreditations.list(query, asked.beforeNumber(), asked.fetchSize());
            return Page.of(found, asked, row -> Long.toString(row.place()))
                    .map(row -> AccreditationReply.of(row.accreditation()));
        });
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(summary = "An accreditation, with the times at which it did not count.")
    public Response show(@PathParam("id") UUID id) {
        return accreditations
                .lookUp(new AccreditationId(id))
                .map(AccreditationResource::whole)
                .orElseGet(() -> Problems.notFound("accreditation", id).response());
    }

    @POST
    @Path("/{id}:suspend")
    @RolesAllowed(Roles.REGULATOR)
    @Idempotent
    @Operation(summary = "It stops counting; what was certified before stands.")
    public Response suspend(@PathParam("id") UUID id, @Valid @NotNull ReasonRequest asked) {
        return answer(id, suspendAccreditation.suspend(caller.actor(), new AccreditationId(id), asked.reason()));
    }

    @POST
    @Path("/{id}:reinstate")
    @RolesAllowed(Roles.REGULATOR)
    @Idempotent
    @Operation(summary = "It counts again from now on.")
    public Response reinstate(@PathParam("id") UUID id, @Valid @NotNull ReasonRequest asked) {
        return answer(id, suspendAccreditation.reinstate(caller.actor(), new AccreditationId(id), asked.reason()));
    }

    private static Response answer(UUID id, SuspendAccreditation.Outcome outcome) {
        return switch (outcome) {
            case SuspendAccreditation.Outcome.Changed(var given) -> whole(given);
            case SuspendAccreditation.Outcome.NoSuchAccreditation _ ->
                Problems.notFound("accreditation", id).response();
            case SuspendAccreditation.Outcome.NotNow(boolean suspended) ->
                Problem.of(
                                "accreditation-status",
                                409,
                                "The accreditation does not stand where this begins",
                                (suspended ? "It is suspended already." : "It is not suspended.")
                                        + " Nothing was changed.")
                        .response();
        };
    }

    private static Response whole(Accreditation given) {
        return Replies.ok(AccreditationReply.of(given), given.id().toString(), given.version());
    }
}
