package io.ytterby.tracking.query.rest;

import io.quarkus.security.Authenticated;
import io.ytterby.tracking.epcis.rest.EpcisHeaders;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Events by a query, page by page; or one by its id. */
@Path("/epcis/events")
public class EventsResource {
    private final EventAnswers answers;

    EventsResource(EventAnswers answers) {
        this.answers = answers;
    }

    @GET
    @Authenticated
    @Operation(
            summary = "The events that fit the query parameters of EPCIS 2.0, as an EPCISQueryDocument. A gram code in"
                    + " MATCH_epc or MATCH_anyEPC finds the events of the lots that it lay in, though none lists it.")
    public Response events(@Context UriInfo uri, @Context HttpHeaders headers) {
        var asked = new Asked(uri, headers);
        return answers.answer(asked, asked.source());
    }

    @OPTIONS
    @Authenticated
    @Operation(hidden = true)
    public Response options() {
        return EpcisHeaders.discovery("GET, POST, OPTIONS").build();
    }

    @GET
    @Path("{eventID}")
    @Authenticated
    @Operation(summary = "One event as bare JSON-LD.")
    public Response event(@PathParam("eventID") String eventId, @Context UriInfo uri, @Context HttpHeaders headers) {
        return answers.one(eventId, new Asked(uri, headers).form());
    }

    @OPTIONS
    @Path("{eventID}")
    @Authenticated
    @Operation(hidden = true)
    public Response eventOptions(@PathParam("eventID") String eventId) {
        return EpcisHeaders.discovery("GET, OPTIONS").build();
    }
}
