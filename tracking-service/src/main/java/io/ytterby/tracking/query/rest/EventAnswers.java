package io.ytterby.tracking.query.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.ytterby.kit.identity.Caller;
import io.ytterby.tracking.epcis.rest.EpcisProblem;
import io.ytterby.tracking.query.app.EventPage;
import io.ytterby.tracking.query.app.FoundEvents;
import io.ytterby.tracking.query.app.QueryDocument;
import io.ytterby.tracking.query.app.QueryEvents;
import io.ytterby.tracking.query.app.QuerySource;
import io.ytterby.tracking.query.domain.EpcForm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Answers a request for events: a document, with the way to its next page, or a problem. */
@ApplicationScoped
class EventAnswers {
    private static final String TOKEN_EXPIRES = "GS1-Next-Page-Token-Expires";

    private final QueryEvents queryEvents;
    private final Caller caller;
    private final Clock clock;

    EventAnswers(QueryEvents queryEvents, Caller caller, Clock clock) {
        this.queryEvents = queryEvents;
        this.caller = caller;
        this.clock = clock;
    }

    Response answer(Asked asked, QuerySource source) {
        return response(page(asked, source), asked);
    }

    EventPage page(Asked asked, QuerySource source) {
        try {
            return asked.pageToken()
                    .map(token -> queryEvents.next(caller.actor(), token, asked.perPage()))
                    .orElseGet(() -> queryEvents.first(caller.actor(), source, asked.perPage()));
        } catch (FoundEvents.TooComplexException costly) {
            throw EpcisProblem.of(
                            EpcisProblem.Type.QUERY_TOO_COMPLEX,
                            costly.getMessage() + "; narrow the query by a time, a place or an EPC.")
                    .asException();
        }
    }

    Response response(EventPage page, Asked asked) {
        return switch (page) {
            case EventPage.Answered answered -> document(answered, asked);
            case EventPage.Refused(var why) ->
                EpcisProblem.of(
                                why.tooComplex()
                                        ? EpcisProblem.Type.QUERY_TOO_COMPLEX
                                        : EpcisProblem.Type.QUERY_PARAMETER,
                                why.parameter() + " " + why.reason())
                        .with("parameter", why.parameter())
                        .response();
            case EventPage.TooLarge(var most) ->
                EpcisProblem.of(
                                EpcisProblem.Type.QUERY_TOO_LARGE,
                                "More than " + most + " events fit. Narrow the query.")
                        .response();
            case EventPage.NoSuchPage ignored ->
                EpcisProblem.of(
                                EpcisProblem.Type.QUERY_PARAMETER,
                                "nextPageToken is not one that was given to you, or it has ended. Ask for the first"
                                        + " page again.")
                        .with("parameter", "nextPageToken")
                        .response();
        };
    }

    private Response document(EventPage.Answered answered, Asked asked) {
        var document = QueryDocument.of(
                new QueryDocument.Heading(answered.title(), null, asked.form()), answered.events(), clock.instant());
        return goingOn(json(document), asked, answered.next()).build();
    }

    /** Says where the next page is, if there is one. */
    static Response.ResponseBuilder goingOn(
            Response.ResponseBuilder response, Asked asked, EventPage.@Nullable Next next) {
        if (next == null) return response;
        var uri = asked.path() + "?perPage=" + next.perPage() + "&nextPageToken=" + next.token();
        return response.header("Link", "<" + uri + ">; rel=\"next\"")
                .header(TOKEN_EXPIRES, next.expiresAt().toString());
    }

    /** As text: the platform's own mapper would write decimals as texts. */
    static Response.ResponseBuilder json(JsonNode document) {
        return Response.ok(document.toString(), MediaType.APPLICATION_JSON_TYPE);
    }

    /** An event that the caller may see, or 404. */
    Response one(String eventId, EpcForm form) {
        return queryEvents
                .one(caller.actor(), eventId)
                .map(event -> json(QueryDocument.bare(event, form)).build())
                .orElseGet(() -> EpcisProblem.of(
                                EpcisProblem.Type.NO_SUCH_RESOURCE, "There is no such event, or you may not see it.")
                        .response());
    }
}
