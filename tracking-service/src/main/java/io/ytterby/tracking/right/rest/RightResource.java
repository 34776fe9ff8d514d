package io.ytterby.tracking.right.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ytterby.kernel.Gtin;
import io.ytterby.kernel.Mass;
import io.ytterby.kernel.OrganisationId;
import io.ytterby.kernel.Roles;
import io.ytterby.kernel.Validity;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.Problem;
import io.ytterby.kit.problem.ProblemException;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.Idempotent;
import io.ytterby.kit.rest.Listings;
import io.ytterby.kit.rest.Page;
import io.ytterby.kit.rest.PageRequest;
import io.ytterby.kit.rest.Replies;
import io.ytterby.tracking.lot.domain.SourceOfRight;
import io.ytterby.tracking.lot.domain.Stage;
import io.ytterby.tracking.right.app.LookUpRights;
import io.ytterby.tracking.right.app.RegisterRight;
import io.ytterby.tracking.right.domain.Right;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
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
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The register of rights. */
@Path("/v1/rights")
public class RightResource {
    private static final long MOST_MG = 1_000_000_000_000_000L;

    private final RegisterRight registerRight;
    private final LookUpRights lookUpRights;
    private final Listings listings;
    private final Caller caller;

    RightResource(RegisterRight registerRight, LookUpRights lookUpRights, Listings listings, Caller caller) {
        this.registerRight = registerRight;
        this.lookUpRights = lookUpRights;
        this.listings = listings;
        this.caller = caller;
    }

    /** What may be registered. */
    public enum Kind {
        MINE_PERMIT,
        IMPORT,
        LICENCE
    }

    /**
     * A right to register.
     *
     * @param organisation who may mint under it
     * @param gtin the one trade item it covers; left out for any
     * @param stage the one stage it covers; left out for any
     * @param massMg how much in all, at most a million tonnes
     */
    public record RightRequest(
            @NotNull Kind kind,
            @NotBlank @Size(max = 80) String reference,
            @NotNull OrganisationId organisation,
            @Nullable Gtin gtin,
            @Nullable Stage stage,
            @Positive @Max(MOST_MG) long massMg,
            @NotNull LocalDate validFrom,
            @NotNull LocalDate validUntil) {
        Right toRight() {
            if (validUntil.isBefore(validFrom))
                throw new ProblemException(Problems.invalid("/validUntil", "must not be before validFrom."));
            return new Right(
                    UUID.randomUUID(),
                    SourceOfRight.Kind.valueOf(kind.name()),
                    reference,
                    organisation,
                    gtin,
                    stage,
                    new Mass(massMg),
                    Mass.ZERO,
                    new Validity(validFrom, validUntil));
        }
    }

    /** A right as it is shown; its components are the columns of the CSV. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RightReply(
            UUID rightId,
            String kind,
            String reference,
            OrganisationId organisation,
            @Nullable Gtin gtin,
            @Nullable Stage stage,
            long massMg,
            long drawnMg,
            long leftMg,
            LocalDate validFrom,
            LocalDate validUntil) {
        static RightReply of(Right right) {
            return new RightReply(
                    right.id(),
                    right.kind().name(),
                    right.reference(),
                    right.organisation(),
                    right.gtin(),
                    right.stage(),
                    right.mass().milligrams(),
                    right.drawn().milligrams(),
                    right.left().milligrams(),
                    right.validity().from(),
                    right.validity().until());
        }
    }

    @POST
    @RolesAllowed(Roles.REGULATOR)
    @Idempotent
    @Operation(summary = "Registers what gives the right to goods, with a quantity that mints draw on")
    public Response register(@Valid @NotNull RightRequest asked) {
        var right = asked.toRight();
        if (!registerRight.register(caller.actor(), right))
            return Problem.of(
                            "right-exists",
                            409,
                            "This right is registered already",
                            "Each reference of a kind is registered once.")
                    .response();
        return Replies.created(
                URI.create("/v1/rights/" + right.id()),
                RightReply.of(right),
                right.id().toString(),
                1);
    }

    @GET
    @RolesAllowed({Roles.PRODUCER, Roles.REGULATOR, Roles.CUSTOMS_OFFICER})
    @Operation(summary = "The rights in the register: a company's own, for authorities all")
    public Response list(@BeanParam PageRequest page, @Context HttpHeaders headers) {
        return listings.answer(page, headers, RightReply.class, asked -> {
            var after = asked.after(UUID::fromString).orElse(null);
            var rights = lookUpRights.list(caller.actor(), after, asked.fetchSize());
            return Page.of(rights, asked, right -> right.id().toString()).map(RightReply::of);
        });
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.PRODUCER, Roles.REGULATOR, Roles.CUSTOMS_OFFICER})
    @Operation(summary = "A right and how much of it is left")
    public Response show(@PathParam("id") UUID id) {
        return lookUpRights
                .see(caller.actor(), id)
                .map(right -> Response.ok(RightReply.of(right)).build())
                .orElseGet(() -> Problems.notFound("right", id).response());
    }
}
