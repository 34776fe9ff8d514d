package io.ytterby.tracking.query.rest;

import io.quarkus.security.Authenticated;
import io.ytterby.kit.identity.Caller;
import io.ytterby.tracking.epcis.rest.EpcisHeaders;
import io.ytterby.tracking.epcis.rest.EpcisProblem;
import io.ytterby.tracking.query.app.ListNames;
import io.ytterby.tracking.query.domain.NameKind;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** One event type, EPC, step, place or disposition: what there is of it are its events. */
@Path("/epcis")
public class NamedThingResource {
    private static final String ONE = "{kind: eventTypes|epcs|bizSteps|bizLocations|readPoints|dispositions}/{name}";

    private final ListNames listNames;
    private final EventAnswers answers;
    private final Caller caller;

    NamedThingResource(ListNames listNames, EventAnswers answers, Caller caller) {
        this.listNames = listNames;
        this.answers = answers;
        this.caller = caller;
    }

    @GET
    @Path(ONE)
    @Authenticated
    @Operation(summary = "What there is of one event type, EPC, step, place or disposition: its events.")
    public Response name(@PathParam("kind") String kind, @PathParam("name") String name) {
        if (!listNames.isKnown(caller.actor(), NameKind.of(kind), name)) return unknown();
        return Collection.of(List.of("events")).build();
    }

    @OPTIONS
    @Path(ONE)
    @Authenticated
    @Operation(hidden = true)
    public Response nameOptions(@PathParam("kind") String kind, @PathParam("name") String name) {
        return EpcisHeaders.discovery("GET, OPTIONS").build();
    }

    @GET
    @Path(ONE + "/events")
    @Authenticated
    @Operation(summary = "The events of one of them that fit the query parameters.")
    public Response events(
            @PathParam("kind") String kind,
            @PathParam("name") String name,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        if (!listNames.isKnown(caller.actor(), NameKind.of(kind), name)) return unknown();
        var asked = new Asked(uri, headers);
        return answers.answer(asked, asked.source().within(NameKind.of(kind).parameter(), name));
    }

    @OPTIONS
    @Path(ONE + "/events")
    @Authenticated
    @Operation(hidden = true)
    public Response eventsOptions(@PathParam("kind") String kind, @PathParam("name") String name) {
        return EpcisHeaders.discovery("GET, OPTIONS").build();
    }

    private static Response unknown() {
        return EpcisProblem.of(EpcisProblem.Type.NO_SUCH_RESOURCE, "No event that you may see is of it.")
                .response();
    }
}
