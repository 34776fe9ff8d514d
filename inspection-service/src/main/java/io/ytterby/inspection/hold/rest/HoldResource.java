package io.ytterby.inspection.hold.rest;

import io.ytterby.inspection.hold.app.Holds;
import io.ytterby.inspection.hold.app.PlaceHold;
import io.ytterby.inspection.hold.app.ReadHolds;
import io.ytterby.inspection.hold.domain.HoldGround;
import io.ytterby.inspection.hold.domain.HoldId;
import io.ytterby.inspection.hold.domain.LegalClock;
import io.ytterby.kernel.DeclarationId;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.Problem;
import io.ytterby.kit.problem.ProblemException;
import io.ytterby.kit.problem.ProblemLanguage;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.Idempotent;
import io.ytterby.kit.rest.Listings;
import io.ytterby.kit.rest.Page;
import io.ytterby.kit.rest.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Holds: placed, listed, shown. What is done with one is {@link HoldVerbsResource}. */
@Path("/v1/holds")
public class HoldResource {
    private final PlaceHold placeHold;
    private final ReadHolds readHolds;
    private final Listings listings;
    private final Caller caller;
    private final Clock clock;

    HoldResource(PlaceHold placeHold, ReadHolds readHolds, Listings listings, Caller caller, Clock clock) {
        this.placeHold = placeHold;
        this.readHolds = readHolds;
        this.listings = listings;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Which goods to keep here, and why.
     *
     * @param ground a word of {@code GET /v1/hold-law} that an officer may place by hand
     * @param reviewBy when it must be looked at again, within the legal clock; its end if nothing is said
     */
    public record HoldRequest(
            @NotNull DeclarationId declarationId,

            @NotNull
            @Pattern(
                    regexp = "[A-Z][A-Z_]{2,39}",
                    message = "must be 3 to 40 capital letters and underscores, such as SUSPICION.")
            String ground,

            @NotBlank @Size(max = 500) String reason,
            @Nullable Instant reviewBy) {}

    @POST
    @RolesAllowed(Roles.CUSTOMS_OFFICER)
    @Idempotent
    public Response place(@Valid @NotNull HoldRequest asked) {
        var ground = new HoldGround(asked.ground());
        var outcome = placeHold.place(caller.actor(), asked.declarationId(), ground, asked.reason(), asked.reviewBy());
        return switch (outcome) {
            case PlaceHold.Outcome.Placed(var hold) ->
                Response.status(Response.Status.CREATED)
                        .header(
                                HttpHeaders.LOCATION,
                                URI.create("/v1/holds/" + hold.id()).toString())
                        .entity(HoldReply.of(hold, clock.instant(), ProblemLanguage.EN))
                        .build();
            case PlaceHold.Outcome.NoSuchDeclaration _ ->
                Problems.notFound("declaration", asked.declarationId()).response();
            case PlaceHold.Outcome.Gone(var declaration) ->
                Problem.of(
                                "declaration-status",
                                409,
                                "The declaration's status does not allow this",
                                "The goods have left: a hold cannot keep them. Nothing was changed.",
                                Map.of("currentStatus", declaration.status().name()))
                        .response();
            case PlaceHold.Outcome.ReviewInThePast _ ->
                Problems.invalid("/reviewBy", "must be in the future.").response();
            case PlaceHold.Outcome.NotByHand(var words) ->
                Problems.invalid("/ground", "must be one of " + words + ".").response();
            case PlaceHold.Outcome.BeyondTheLaw(var rule, var latest) ->
                HoldProblems.beyondTheLaw(rule, latest).response();
        };
    }

    @GET
    @RolesAllowed({Roles.CUSTOMS_OFFICER, Roles.LAB_ANALYST, Roles.REGULATOR, Roles.EXPORTER})
    public Response list(
            @BeanParam PageRequest page,
            @QueryParam("declarationId") @Nullable DeclarationId declaration,
            @QueryParam("standing") @Nullable Boolean standing,
            @QueryParam("clock") @Nullable String clockState,
            @Context HttpHeaders headers) {
        var actor = caller.actor();
        var query = new Holds.HoldQuery(declaration, Boolean.TRUE.equals(standing), state(clockState), clock.instant());
        var language = ProblemLanguage.asked(headers);
        return listings.answer(page, headers, HoldReply.class, asked -> {
            var found = readHolds.list(actor, query, asked.beforeNumber(), asked.fetchSize());
            return Page.of(found, asked, row -> Long.toString(row.place()))
                    .map(row -> HoldReply.of(row.hold(), clock.instant(), language));
        });
    }

    private static LegalClock.@Nullable State state(@Nullable String word) {
        if (word == null) return null;
        return Arrays.stream(LegalClock.State.values())
                .filter(state -> state.name().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() ->
                        new ProblemException(Problems.invalid("?clock", "must be running, expiring or expired.")));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.CUSTOMS_OFFICER, Roles.LAB_ANALYST, Roles.REGULATOR, Roles.EXPORTER})
    public Response show(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return readHolds
                .one(caller.actor(), new HoldId(id))
                .map(hold -> Response.ok(HoldReply.of(hold, clock.instant(), ProblemLanguage.asked(headers)))
                        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                        .build())
                .orElseGet(() -> Problems.notFound("hold", id).response());
    }
}
