package io.ytterby.tracking.sighting.rest;

import io.quarkus.security.Authenticated;
import io.ytterby.kit.identity.Caller;
import io.ytterby.kit.rest.Idempotent;
import io.ytterby.tracking.sighting.app.Places;
import io.ytterby.tracking.sighting.app.TellSightings;
import io.ytterby.tracking.sighting.app.TellSightings.Answer;
import io.ytterby.tracking.sighting.app.TellSightings.Told;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A device that was offline tells its log. A path of its own: a verb behind a colon is no part of the collection's path. */
@Path("/v1/sightings:batch")
public class SightingBatchResource {
    private final TellSightings tellSightings;
    private final Places places;
    private final Caller caller;
    private final Clock clock;

    SightingBatchResource(TellSightings tellSightings, Places places, Caller caller, Clock clock) {
        this.tellSightings = tellSightings;
        this.places = places;
        this.caller = caller;
        this.clock = clock;
    }

    /** A device's log, at most 1000 sightings. */
    public record BatchRequest(
            @NotNull @Size(min = 1, max = 1_000) List<@Valid @NotNull SightingRequest> sightings) {}

    /** An answer for each, in their order. */
    record BatchReply(int recorded, int knownBefore, List<SightingReply> results) {}

    @POST
    @Authenticated
    @Idempotent
    @Operation(summary = "Tells a device's log: all of it or, if one line is wrong, none")
    public Response tellAll(@Valid @NotNull BatchRequest asked) {
        var actor = caller.actor();
        var now = clock.instant();
        List<Told> all = IntStream.range(0, asked.sightings().size())
                .mapToObj(i -> asked.sightings().get(i).toTold(actor, places, now, "/sightings/" + i))
                .toList();
        var answers = tellSightings.tell(actor, all);
        int known = (int) answers.stream().filter(Answer::known).count();
        var results = answers.stream()
                .map(answer -> SightingResource.reply(actor, answer))
                .toList();
        return Response.ok(new BatchReply(answers.size() - known, known, results))
                .build();
    }
}
