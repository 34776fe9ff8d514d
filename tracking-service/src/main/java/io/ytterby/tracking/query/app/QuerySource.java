package io.ytterby.tracking.query.app;

import com.fasterxml.jackson.databind.JsonNode;
import io.ytterby.epcis.query.EventQuery;
import io.ytterby.epcis.query.QueryReading;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A query as it was asked, so that it can be read again for the next page.
 *
 * @param parameters of a URL, decoded; empty where there is a body
 * @param prefixes what a client's header says that prefixes stand for
 * @param scope parameters that the path adds: {@code /bizSteps/shipping/events}
 * @param body a JSON query; null where there are parameters
 * @param name of the query that it is, if it has one
 */
public record QuerySource(
        Map<String, List<String>> parameters,
        Map<String, String> prefixes,
        Map<String, List<String>> scope,
        @Nullable JsonNode body,
        @Nullable String name) {
    /** The name of the query that is no named one. */
    public static final String SIMPLE = "SimpleEventQuery";

    public QuerySource {
        parameters = new TreeMap<>(parameters);
        prefixes = new TreeMap<>(prefixes);
        scope = new TreeMap<>(scope);
        if (body != null && body.isNull()) body = null; // so Jackson reads what is not there
    }

    public static QuerySource ofUrl(Map<String, List<String>> parameters, Map<String, String> prefixes) {
        return new QuerySource(parameters, prefixes, Map.of(), null, null);
    }

    public static QuerySource ofBody(String name, JsonNode body) {
        return new QuerySource(Map.of(), Map.of(), Map.of(), body, name);
    }

    /** The same within what a path names. */
    public QuerySource within(String parameter, String value) {
        return new QuerySource(parameters, prefixes, Map.of(parameter, List.of(value)), body, name);
    }

    public QueryReading read() {
        var asked = body == null ? EventQuery.parse(parameters, prefixes) : EventQuery.parse(body);
        if (scope.isEmpty() || !(asked instanceof EventQuery query)) return asked;
        if (!(EventQuery.parse(scope, prefixes) instanceof EventQuery within)) return EventQuery.parse(scope, prefixes);
        var narrowed = query;
        for (var criterion : within.criteria()) narrowed = narrowed.and(criterion);
        return narrowed;
    }

    /** As results name it. */
    public String title() {
        return name == null ? SIMPLE : name;
    }
}
