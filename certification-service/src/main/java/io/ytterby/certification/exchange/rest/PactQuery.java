package io.ytterby.certification.exchange.rest;

import io.ytterby.certification.exchange.data.Fields;
import io.ytterby.certification.exchange.data.PactJson;
import io.ytterby.certification.exchange.domain.Criteria;
import io.ytterby.certification.exchange.domain.Finding;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The query of ListFootprints. Names are taken in any case of letters, as PACT's own example writes them. */
final class PactQuery {
    private static final int USUAL_LIMIT = 100;
    private static final int MOST = 500;
    private static final int MOST_SKIPPED = 100_000;
    private static final int MOST_VALUES = 50;

    private final Map<String, List<String>> values = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    PactQuery(UriInfo uri) {
        uri.getQueryParameters()
                .forEach((name, said) ->
                        values.computeIfAbsent(name, _ -> new ArrayList<>()).addAll(said));
    }

    /** What was wrong with a query. */
    static final class MalformedException extends Exception {
        private static final long serialVersionUID = 1L;

        MalformedException(String message) {
            super(message);
        }
    }

    Criteria criteria() throws MalformedException {
        return new Criteria(
                all("productId"),
                all("companyId"),
                all("geography"),
                all("classification"),
                instant("validOn"),
                instant("validAfter"),
                instant("validBefore"),
                all("status"));
    }

    /** How many at most: as many as are wanted, and never more than we give at once. */
    int limit() throws MalformedException {
        return Math.min(number("limit", USUAL_LIMIT, Integer.MAX_VALUE), MOST);
    }

    int offset() throws MalformedException {
        return number("offset", 0, MOST_SKIPPED);
    }

    /** The place of the last footprint of the page before. */
    int after() throws MalformedException {
        return number(PageLink.AFTER, 0, Integer.MAX_VALUE);
    }

    private int number(String name, int absent, int most) throws MalformedException {
        var said = all(name);
        if (said.isEmpty()) return absent;
        if (said.size() == 1 && said.getFirst().matches("[0-9]{1,9}")) {
            int number = Integer.parseInt(said.getFirst());
            if (number <= most) return number;
        }
        throw new MalformedException(name + " must be a whole number, not less than 0 and at most " + most + ".");
    }

    private @Nullable Instant instant(String name) throws MalformedException {
        var said = all(name);
        if (said.isEmpty()) return null;
        var findings = new ArrayList<Finding>();
        // A plus sign that nobody encoded has become a blank.
        var text = said.getFirst().replace(' ', '+');
        var at = new Fields(PactJson.object().put(name, text), "", findings).instant(name);
        if (said.size() != 1 || at == null)
            throw new MalformedException(name + " must be one instant such as 2026-11-22T08:00:00Z.");
        return at;
    }

    private List<String> all(String name) throws MalformedException {
        var said = values.getOrDefault(name, List.of());
        if (said.size() > MOST_VALUES) throw new MalformedException(name + " must have at most 50 values.");
        for (var value : said)
            if (value.indexOf(0) >= 0) throw new MalformedException(name + " must not have a NUL in it.");
        return said;
    }
}
