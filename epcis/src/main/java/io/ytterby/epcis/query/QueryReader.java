package io.ytterby.epcis.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;

/** Takes parameters one by one, and makes the query of them. */
final class QueryReader {
    static final Set<String> PAGING = Set.of("perPage", "nextPageToken");

    private static final int MOST_PARAMETERS = 60;

    private final PatternedParameters patterned;
    private final Map<String, String> prefixes;
    private final List<Criterion> criteria = new ArrayList<>();
    private int taken;
    private String orderBy = "";
    private boolean descending = true;
    private OptionalInt limit = OptionalInt.empty();
    private OptionalInt most = OptionalInt.empty();

    private QueryReader(Map<String, String> prefixes) {
        this.prefixes = prefixes;
        this.patterned = new PatternedParameters(prefixes);
    }

    static QueryReading read(Consumer<QueryReader> parameters, Map<String, String> prefixes) {
        try {
            var reader = new QueryReader(prefixes);
            parameters.accept(reader);
            return reader.query();
        } catch (ParameterException wrong) {
            return wrong.refused();
        }
    }

    void take(Given given) {
        if (++taken > MOST_PARAMETERS) throw new ParameterException(given.name(), "is one parameter too many.", true);
        switch (given.name()) {
            case "orderBy" -> orderBy = given.one();
            case "orderDirection" -> descending = isDescending(given);
            case "eventCountLimit" -> limit = OptionalInt.of(given.count());
            case "maxEventCount" -> most = OptionalInt.of(given.count());
            default -> criterion(given);
        }
    }

    private void criterion(Given given) {
        var fixed = FixedParameters.READERS.get(given.name());
        if (fixed != null) fixed.read(given).ifPresent(criteria::add);
        else
            patterned
                    .read(given)
                    .orElseThrow(() -> given.wrong("is no parameter of an EPCIS 2.0 query."))
                    .ifPresent(criteria::add);
    }

    private static boolean isDescending(Given given) {
        return switch (given.one()) {
            case "ASC" -> false;
            case "DESC" -> true;
            default -> throw given.wrong("must be ASC or DESC.");
        };
    }

    private EventQuery query() {
        if (limit.isPresent() && most.isPresent())
            throw new ParameterException("maxEventCount", "and eventCountLimit exclude each other.");
        return new EventQuery(criteria, order(), limit, most);
    }

    private Order order() {
        return switch (orderBy) {
            case "" -> Order.NONE;
            case "eventTime" -> new Order(Order.By.EVENT_TIME, "", descending);
            case "recordTime" -> new Order(Order.By.RECORD_TIME, "", descending);
            default -> {
                if (!orderBy.matches(PatternedParameters.NAME))
                    throw new ParameterException(
                            "orderBy", "must be eventTime, recordTime or the field of an extension.");
                yield new Order(Order.By.EXTENSION, Place.expanded(orderBy, prefixes), descending);
            }
        };
    }
}
