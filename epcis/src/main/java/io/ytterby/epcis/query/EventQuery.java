package io.ytterby.epcis.query;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

/**
 * A query in the language of EPCIS 2.0 (section 8.2.7): an event fits if it meets all criteria.
 *
 * @param eventCountLimit only so many events, the first ones of the order
 * @param maxEventCount the most events that may fit: with more, there is no answer
 */
public record EventQuery(List<Criterion> criteria, Order order, OptionalInt eventCountLimit, OptionalInt maxEventCount)
        implements QueryReading {
    public EventQuery {
        criteria = List.copyOf(criteria);
    }

    /**
     * Reads the parameters of a URL.
     *
     * @param parameters decoded; each name with all its values. Those of paging are passed over
     * @param prefixes what the prefixes of extensions in names stand for
     */
    public static QueryReading parse(Map<String, List<String>> parameters, Map<String, String> prefixes) {
        return QueryReader.read(
                reader -> parameters.forEach((name, values) -> {
                    if (!QueryReader.PAGING.contains(name)) reader.take(Given.url(name, values));
                }),
                prefixes);
    }

    /** Reads a JSON query: an object of parameters, its {@code @context} says what prefixes stand for. */
    public static QueryReading parse(JsonNode query) {
        if (!query.isObject()) return new Refused("query", "must be a JSON object.", false);
        var context = query.path("@context");
        return QueryReader.read(
                reader -> query.properties().stream()
                        .filter(member -> !member.getKey().equals("@context"))
                        .forEach(member -> reader.take(Given.json(member.getKey(), member.getValue()))),
                Prefixes.of(context));
    }

    public boolean matches(QueriedEvent event) {
        return criteria.stream().allMatch(criterion -> criterion.matches(event));
    }

    /** The same with one more condition. */
    public EventQuery and(Criterion criterion) {
        var more = new ArrayList<>(criteria);
        more.add(criterion);
        return new EventQuery(more, order, eventCountLimit, maxEventCount);
    }

    /** The same with each criterion exchanged for what this makes of it. */
    public EventQuery map(UnaryOperator<Criterion> change) {
        return new EventQuery(criteria.stream().map(change).toList(), order, eventCountLimit, maxEventCount);
    }
}
