package io.ytterby.tracking.sighting.rest;

import io.quarkus.security.Authenticated;
import io.ytterby.gramcodes.GramCode;
import io.ytterby.kit.identity.Actor;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.problem.ProblemException;
import io.ytterby.kit.problem.Problems;
import io.ytterby.kit.rest.Idempotent;
import io.ytterby.kit.rest.Listings;
import io.ytterby.kit.rest.Page;
import io.ytterby.kit.rest.PageRequest;
import io.ytterby.tracking.sighting.app.LookUpSightings;
import io.ytterby.tracking.sighting.app.Places;
import io.ytterby.tracking.sighting.app.Sightings.Kept;
import io.ytterby.tracking.sighting.app.TellSightings;
import io.ytterby.tracking.sighting.app.TellSightings.Answer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What scanners see: anybody with a token may tell it. A device's whole log is {@link SightingBatchResource}'s. */
@Path("/v1/sightings")
public class SightingResource {
    private final TellSightings tellSightings;
    private final LookUpSightings lookUpSightings;
    private final Places places;
    private final Listings listings;
    private final Caller caller;
    private final Clock clock;

    SightingResource(
            TellSightings tellSightings,
            LookUpSightings lookUpSightings,
            Places places,
            Listings listings,
            Caller caller,
            Clock clock) {
        this.tellSightings = tellSightings;
        this.lookUpSightings = lookUpSightings;
        this.places = places;
        this.listings = listings;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Authenticated
    @Idempotent
    @Operation(summary = "Tells that a code was seen, and answers what the code is worth")
    public Response tell(@Valid @NotNull SightingRequest asked) {
        var actor = caller.actor();
        var answer = tellSightings
                .tell(actor, List.of(asked.toTold(actor, places, clock.instant(), "")))
                .getFirst();
        return Response.created(
                        URI.create("/v1/sightings?code=" + answer.sighting().code()))
                .entity(reply(actor, answer))
                .build();
    }

    @GET
    @Authenticated
    @Operation(summary = "Sightings, the newest first: authorities see all, others what they told themselves")
    public Response list(
            @QueryParam("code") @Nullable String code, @BeanParam PageRequest page, @Context HttpHeaders headers) {
        var actor = caller.actor();
        var gram = code == null ? null : gramOf(code);
        return listings.answer(page, headers, SightingReply.class, asked -> {
            long before = asked.beforeNumber();
            return Page.of(
                            lookUpSightings.list(actor, gram, before, asked.fetchSize()),
                            asked,
                            (Kept kept) -> Long.toString(kept.seq()))
                    .map(kept -> SightingReply.of(kept.sighting()));
        });
    }

    static SightingReply reply(Actor actor, Answer answer) {
        return SightingReply.of(answer.sighting(), actor.isAuthority() ? answer.alerts() : null);
    }

    private static Long gramOf(String code) {
        if (GramCode.read(code) instanceof GramCode read) return read.gram();
        throw new ProblemException(Problems.invalid("?code", "does not read as a gram code."));
    }
}
