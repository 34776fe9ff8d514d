package io.ytterby.certification.claim.rest;

import io.ytterby.certification.claim.app.BooksBehind;
import io.ytterby.certification.claim.app.ClaimV1;
import io.ytterby.certification.claim.app.Claims;
import io.ytterby.certification.claim.app.ReadClaims;
import io.ytterby.certification.claim.app.StateClaim;
import io.ytterby.certification.claim.domain.Claim;
import io.ytterby.certification.claim.domain.ClaimId;
import io.ytterby.certification.claim.domain.OriginId;
import io.ytterby.certification.scheme.domain.ClaimClass;
import io.ytterby.certification.scheme.domain.CustodyModel;
import io.ytterby.certification.scheme.domain.SchemeKey;
import io.ytterby.kernel.Element;
import io.ytterby.kernel.LotId;
import io.ytterby.kernel.Roles;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.ProblemException;
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
import jakarta.validation.constraints.Positive;
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
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Claims on lots. */
@Path("/v1/claims")
public class ClaimResource {
    private final StateClaim stateClaim;
    private final ReadClaims readClaims;
    private final Claims claims;
    private final Listings listings;
    private final Caller caller;
    private final Clock clock;

    ClaimResource(
            StateClaim stateClaim,
            ReadClaims readClaims,
            Claims claims,
            Listings listings,
            Caller caller,
            Clock clock) {
        this.stateClaim = stateClaim;
        this.readClaims = readClaims;
        this.claims = claims;
        this.listings = listings;
        this.caller = caller;
        this.clock = clock;
    }

    /** So much of a rare earth. */
    public record LineRequest(
            @NotNull Element element, @Positive long massMg) {}

    /** What is said of which lot. */
    public record ClaimRequest(
            @NotNull LotId lotId,
            @NotBlank @Size(max = 40) String schemeId,
            @NotBlank @Size(max = 20) String schemeVersion,
            @NotNull CustodyModel model,
            @NotNull ClaimClass claimClass,
            @NotEmpty @Size(max = 17) List<@NotNull @Valid LineRequest> lines) {}

    @POST
    @RolesAllowed({Roles.PRODUCER, Roles.CUSTODIAN})
    @Idempotent
    @Operation(
            summary = "States what part of a lot is certified under a scheme; never more than is certified and free.")
    public Response state(@Valid @NotNull ClaimRequest asked) {
        var lines = new TreeMap<Element, Long>();
        for (var line : asked.lines())
            if (lines.put(line.element(), line.massMg()) != null)
                return Problems.invalid("/lines", "must name each element once.")
                        .response();
        var wanted = new StateClaim.Asked(asked.lotId(), scheme(asked), asked.model(), asked.claimClass(), lines);
        return switch (stateClaim.state(caller.actor(), wanted)) {
            case StateClaim.Outcome.Stated(var claim) ->
                Replies.created(
                        URI.create("/v1/claims/" + claim.id()),
                        reply(claim),
                        claim.id().toString(),
                        claim.version());
            case StateClaim.Outcome.NoSuchLot _ ->
                Problems.notFound("lot", asked.lotId()).response();
            case StateClaim.Outcome.BooksBehind _ -> BooksBehind.problem().response();
            case StateClaim.Outcome.TooStrong(var strongest) ->
                ClaimProblems.tooStrong(strongest).response();
            case StateClaim.Outcome.NotBacked(var why) -> ClaimProblems.of(why).response();
            case StateClaim.Outcome.ClassNotBorne(var borne) ->
                ClaimProblems.notBorne(borne).response();
        };
    }

    private static SchemeKey scheme(ClaimRequest asked) {
        try {
            return new SchemeKey(asked.schemeId(), asked.schemeVersion());
        } catch (IllegalArgumentException wrong) {
            throw new ProblemException(Problems.invalid("/schemeId", String.valueOf(wrong.getMessage())));
        }
    }

    @GET
    @RolesAllowed({Roles.PRODUCER, Roles.CUSTODIAN, Roles.EXPORTER, Roles.REGULATOR, Roles.AUDITOR})
    @Operation(summary = "Claims of one's own, the newest first, by lot; an authority sees all.")
    public Response list(
            @BeanParam PageRequest page, @QueryParam("lotId") @Nullable LotId lot, @Context HttpHeaders headers) {
        var actor = caller.actor();
        var party = actor.isAuthority() ? null : actor.organisation();
        return listings.answer(page, headers, ClaimV1.class, asked -> {
            var found = claims.list(party, lot, asked.beforeNumber(), asked.fetchSize());
            return Page.of(found, asked, row -> Long.toString(row.place())).map(row -> reply(row.claim()));
        });
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.PRODUCER, Roles.CUSTODIAN, Roles.EXPORTER, Roles.REGULATOR, Roles.AUDITOR})
    @Operation(
            summary = "A claim as it is now, and how it stood at a moment (at), with what was known at a moment"
                    + " (knownAt).")
    public Response show(
            @PathParam("id") UUID id,
            @QueryParam("at") @Nullable Instant at,
            @QueryParam("knownAt") @Nullable Instant knownAt) {
        var asOf = at == null ? clock.instant() : at;
        return readClaims
                .one(caller.actor(), new ClaimId(id), asOf, knownAt == null ? Instant.MAX : knownAt)
                .map(seen -> Replies.ok(
                        ClaimReply.of(seen, asOf, knownAt, claims.named(origins(seen))),
                        id.toString(),
                        seen.claim().version()))
                .orElseGet(() -> Problems.notFound("claim", id).response());
    }

    private static List<OriginId> origins(ReadClaims.Seen seen) {
        return seen.history().events().stream()
                .flatMap(event -> event.sources().stream())
                .map(source -> source.key().origin())
                .toList();
    }

    private ClaimV1 reply(Claim claim) {
        return ClaimV1.of(
                claim,
                claims.named(claim.sources().stream()
                        .map(source -> source.key().origin())
                        .toList()));
    }
}
