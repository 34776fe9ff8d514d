package io.ytterby.tracking.query.rest;

import io.quarkus.security.Authenticated;
import io.ytterby.kit.identity.Caller;
import io.ytterby.tracking.epcis.rest.EpcisHeaders;
import io.ytterby.tracking.epcis.rest.EpcisProblem;
import io.ytterby.tracking.query.app.EpcTranslation;
import io.ytterby.tracking.query.app.ListNames;
import io.ytterby.tracking.query.app.QueryEvents;
import io.ytterby.tracking.query.domain.NameKind;
import jakarta.ws.rs.DELETE;
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

/** What the repository has: its resources, the names that events use, and the tokens of pages to come. */
@Path("/epcis")
public class RootResource {
    private static final List<String> TOP = List.of(
            "events",
            "eventTypes",
            "epcs",
            "bizSteps",
            "bizLocations",
            "readPoints",
            "dispositions",
            "capture",
            "queries");

    private final QueryEvents queryEvents;
    private final ListNames listNames;
    private final Caller caller;

    RootResource(QueryEvents queryEvents, ListNames listNames, Caller caller) {
        this.queryEvents = queryEvents;
        this.listNames = listNames;
        this.caller = caller;
    }

    @GET
    @Authenticated
    @Operation(summary = "The top-level resources of this EPCIS repository.")
    public Response root() {
        return Collection.of(TOP).build();
    }

    @GET
    @Path("eventTypes")
    @Authenticated
    @Operation(summary = "The types of events: the standard's five, and those of the caller's extensions.")
    public Response eventTypes(@Context UriInfo uri, @Context HttpHeaders headers) {
        return names(NameKind.EVENT_TYPES, new Asked(uri, headers));
    }

    @GET
    @Path("epcs")
    @Authenticated
    @Operation(
            summary = "The EPCs that events list which the caller may see. Grams are not listed: they are asked for by"
                    + " code.")
    public Response epcs(@Context UriInfo uri, @Context HttpHeaders headers) {
        return names(NameKind.EPCS, new Asked(uri, headers));
    }

    @GET
    @Path("bizSteps")
    @Authenticated
    @Operation(summary = "The business steps of the events that the caller may see.")
    public Response bizSteps(@Context UriInfo uri, @Context HttpHeaders headers) {
        return names(NameKind.BIZ_STEPS, new Asked(uri, headers));
    }

    @GET
    @Path("bizLocations")
    @Authenticated
    @Operation(summary = "The business locations of the events that the caller may see.")
    public Response bizLocations(@Context UriInfo uri, @Context HttpHeaders headers) {
        return names(NameKind.BIZ_LOCATIONS, new Asked(uri, headers));
    }

    @GET
    @Path("readPoints")
    @Authenticated
    @Operation(summary = "The read points of the events that the caller may see.")
    public Response readPoints(@Context UriInfo uri, @Context HttpHeaders headers) {
        return names(NameKind.READ_POINTS, new Asked(uri, headers));
    }

    @GET
    @Path("dispositions")
    @Authenticated
    @Operation(summary = "The dispositions of the events that the caller may see.")
    public Response dispositions(@Context UriInfo uri, @Context HttpHeaders headers) {
        return names(NameKind.DISPOSITIONS, new Asked(uri, headers));
    }

    @OPTIONS
    @Path("{kind: (eventTypes|epcs|bizSteps|bizLocations|readPoints|dispositions)?}")
    @Authenticated
    @Operation(hidden = true)
    public Response options(@PathParam("kind") String kind) {
        return EpcisHeaders.discovery("GET, OPTIONS").build();
    }

    @DELETE
    @Path("nextPageToken/{token}")
    @Authenticated
    @Operation(summary = "Ends a page's token before its time.")
    public Response forget(@PathParam("token") String token) {
        if (queryEvents.forget(caller.actor(), token))
            return Response.noContent().build();
        return EpcisProblem.of(EpcisProblem.Type.NO_SUCH_RESOURCE, "There is no such token, or it has ended.")
                .response();
    }

    private Response names(NameKind kind, Asked asked) {
        var page = listNames.page(caller.actor(), kind, asked.pageToken().orElse(""), asked.perPage());
        var response = Collection.of(page.names().stream()
                .map(name -> EpcTranslation.text(name, asked.form()))
                .toList());
        return EventAnswers.goingOn(response, asked, page.next()).build();
    }
}
