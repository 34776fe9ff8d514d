package io.ytterby.tracking.query.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Multi;
import io.ytterby.kit.identity.Caller;
import io.ytterby.tracking.custody.app.EpcisJson;
import io.ytterby.tracking.epcis.rest.EpcisHeaders;
import io.ytterby.tracking.epcis.rest.EpcisProblem;
import io.ytterby.tracking.query.app.NameQuery;
import io.ytterby.tracking.query.app.QueryRefusal;
import io.ytterby.tracking.query.domain.NamedQuery;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Queries that an organisation has named. No other sees them. */
@Path("/epcis/queries")
public class QueriesResource {
    private static final int MOST = 100;

    private final NameQuery nameQuery;
    private final EventAnswers answers;
    private final EpcisJson json;
    private final Listening listening;
    private final Caller caller;

    QueriesResource(NameQuery nameQuery, EventAnswers answers, EpcisJson json, Listening listening, Caller caller) {
        this.nameQuery = nameQuery;
        this.answers = answers;
        this.json = json;
        this.listening = listening;
        this.caller = caller;
    }

    @GET
    @Authenticated
    @Operation(summary = "The queries that the caller's organisation has named: a hundred at most.")
    public Response queries() {
        var all = JsonNodeFactory.instance.arrayNode();
        nameQuery.list(caller.actor(), "", MOST).forEach(query -> all.add(definition(query)));
        return EventAnswers.json(all).build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Authenticated
    @Operation(summary = "Names a query: {\"name\": …, \"query\": {…}}; its events are at the Location's /events.")
    public Response name(String body) {
        var asked = BodyReading.object(json, body);
        var name = BodyReading.text(asked, "name");
        var query = asked.path("query");
        return nameQuery
                .name(caller.actor(), name, query)
                .map(QueryProblems::response)
                .orElseGet(() -> Response.status(201)
                        .header(HttpHeaders.LOCATION, "/epcis/queries/" + name)
                        .build());
    }

    @OPTIONS
    @Authenticated
    @Operation(hidden = true)
    public Response options() {
        return EpcisHeaders.discovery("GET, POST, OPTIONS").build();
    }

    @GET
    @Path("{queryName}")
    @Authenticated
    @Operation(summary = "A named query.")
    public Response query(@PathParam("queryName") String name) {
        return nameQuery
                .find(caller.actor(), name)
                .map(query -> EventAnswers.json(definition(query)).build())
                .orElseGet(QueryProblems::unknown);
    }

    @DELETE
    @Path("{queryName}")
    @Authenticated
    @Operation(summary = "Forgets a named query; its subscriptions end.")
    public Response remove(@PathParam("queryName") String name) {
        return nameQuery.remove(caller.actor(), name) ? Response.noContent().build() : QueryProblems.unknown();
    }

    @OPTIONS
    @Path("{queryName}")
    @Authenticated
    @Operation(hidden = true)
    public Response queryOptions(@PathParam("queryName") String name) {
        return EpcisHeaders.discovery("GET, DELETE, OPTIONS").build();
    }

    @GET
    @Path("{queryName}/events")
    @Produces(MediaType.APPLICATION_JSON)
    @Authenticated
    @Operation(
            summary = "The events of a named query, page by page; with Accept: text/event-stream those that are yet to"
                    + " come, as they settle.")
    public Response events(@PathParam("queryName") String name, @Context UriInfo uri, @Context HttpHeaders headers) {
        var query = nameQuery.find(caller.actor(), name);
        if (query.isEmpty()) return QueryProblems.unknown();
        if (uri.getQueryParameters().containsKey("stream"))
            return QueryProblems.response(new QueryRefusal.Controls("stream needs Accept: text/event-stream."));
        var asked = new Asked(uri, headers);
        return answers.answer(asked, nameQuery.source(query.get()));
    }

    @GET
    @Path("{queryName}/events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Authenticated
    @Operation(hidden = true)
    public Multi<OutboundSseEvent> listen(
            @PathParam("queryName") String name,
            @HeaderParam("Last-Event-ID") @Nullable String last,
            @Context UriInfo uri,
            @Context HttpHeaders headers,
            @Context Sse sse) {
        var query = nameQuery
                .find(caller.actor(), name)
                .orElseThrow(() -> EpcisProblem.of(EpcisProblem.Type.NO_SUCH_NAME, "There is no query of this name.")
                        .asException());
        return listening.to(query, caller.actor(), last, new Asked(uri, headers).form(), sse);
    }

    @OPTIONS
    @Path("{queryName}/events")
    @Authenticated
    @Operation(hidden = true)
    public Response eventsOptions(@PathParam("queryName") String name) {
        return EpcisHeaders.discovery("GET, OPTIONS").build();
    }

    private ObjectNode definition(NamedQuery query) {
        JsonNode body = json.read(query.body());
        var definition = JsonNodeFactory.instance.objectNode().put("name", query.name());
        definition.set("query", body);
        return definition;
    }
}
