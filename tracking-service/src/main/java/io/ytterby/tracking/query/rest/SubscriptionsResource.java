package io.ytterby.tracking.query.rest;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.security.Authenticated;
import io.ytterby.kit.identity.Caller;
import io.ytterby.tracking.custody.app.EpcisJson;
import io.ytterby.tracking.epcis.rest.EpcisHeaders;
import io.ytterby.tracking.query.app.NameQuery;
import io.ytterby.tracking.query.app.Subscribe;
import io.ytterby.tracking.query.domain.Subscription;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Who is told of a named query's events: by a webhook, at once or at set times. */
@Path("/epcis/queries/{queryName}/subscriptions")
public class SubscriptionsResource {
    private final NameQuery nameQuery;
    private final Subscribe subscribe;
    private final EpcisJson json;
    private final Caller caller;

    SubscriptionsResource(NameQuery nameQuery, Subscribe subscribe, EpcisJson json, Caller caller) {
        this.nameQuery = nameQuery;
        this.subscribe = subscribe;
        this.json = json;
        this.caller = caller;
    }

    @GET
    @Authenticated
    @Operation(summary = "The subscriptions of a named query.")
    public Response subscriptions(@PathParam("queryName") String name) {
        if (nameQuery.find(caller.actor(), name).isEmpty()) return QueryProblems.unknown();
        var all = JsonNodeFactory.instance.arrayNode();
        subscribe.list(caller.actor(), name).forEach(one -> all.add(shown(one)));
        return EventAnswers.json(all).build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Authenticated
    @Operation(summary = "Subscribes an https address to a named query: stream: true, or a schedule.")
    public Response subscribe(
            @PathParam("queryName") String name, String body, @Context UriInfo uri, @Context HttpHeaders headers) {
        var asked = BodyReading.object(json, body);
        var schedule = asked.path("schedule");
        var wish = new Subscribe.Wish(
                BodyReading.text(asked, "dest"),
                BodyReading.optionalText(asked, "signatureToken"),
                BodyReading.flag(asked, "stream"),
                schedule.isMissingNode() || schedule.isNull() ? null : schedule,
                BodyReading.flag(asked, "reportIfEmpty"),
                time(asked),
                new Asked(uri, headers).form());
        return switch (subscribe.to(caller.actor(), name, wish)) {
            case Subscribe.Outcome.Refused(var why) -> QueryProblems.response(why);
            case Subscribe.Outcome.Subscribed(var made) ->
                Response.status(201)
                        .type(MediaType.APPLICATION_JSON_TYPE)
                        .header(HttpHeaders.LOCATION, "/epcis/queries/" + name + "/subscriptions/" + made.id())
                        .entity(shown(made).toString())
                        .build();
        };
    }

    @OPTIONS
    @Authenticated
    @Operation(hidden = true)
    public Response options(@PathParam("queryName") String name) {
        return EpcisHeaders.discovery("GET, POST, OPTIONS").build();
    }

    @GET
    @Path("{subscriptionID}")
    @Authenticated
    @Operation(summary = "A subscription: when it was last told, and what went wrong last.")
    public Response subscription(@PathParam("queryName") String name, @PathParam("subscriptionID") UUID id) {
        return subscribe
                .find(caller.actor(), name, id)
                .map(one -> EventAnswers.json(shown(one)).build())
                .orElseGet(QueryProblems::unknown);
    }

    @DELETE
    @Path("{subscriptionID}")
    @Authenticated
    @Operation(summary = "Ends a subscription.")
    public Response end(@PathParam("queryName") String name, @PathParam("subscriptionID") UUID id) {
        return subscribe.end(caller.actor(), name, id) ? Response.noContent().build() : QueryProblems.unknown();
    }

    @OPTIONS
    @Path("{subscriptionID}")
    @Authenticated
    @Operation(hidden = true)
    public Response subscriptionOptions(@PathParam("queryName") String name, @PathParam("subscriptionID") String id) {
        return EpcisHeaders.discovery("GET, DELETE, OPTIONS").build();
    }

    private static @Nullable Instant time(ObjectNode asked) {
        var text = BodyReading.optionalText(asked, "initialRecordTime");
        try {
            return text == null ? null : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException none) {
            throw BodyReading.invalid("/initialRecordTime", "must be a time with its offset.");
        }
    }

    /** All but its secret. */
    private ObjectNode shown(Subscription one) {
        var shown = JsonNodeFactory.instance.objectNode();
        shown.put("subscriptionID", one.id().toString()).put("dest", one.destination());
        if (one.schedule() == null) shown.put("stream", true);
        else shown.set("schedule", json.read(one.schedule()));
        shown.put("reportIfEmpty", one.reportIfEmpty());
        shown.put("createdAt", one.createdAt().toString());
        put(shown, "initialRecordTime", one.initialTime());
        put(shown, "lastNotifiedAt", one.lastToldAt());
        put(shown, "stoppedAt", one.stoppedAt());
        if (one.lastError() != null) shown.put("lastError", one.lastError()).put("attempts", one.attempts());
        return shown;
    }

    private static void put(ObjectNode shown, String member, @Nullable Instant at) {
        if (at != null) shown.put(member, at.toString());
    }
}
