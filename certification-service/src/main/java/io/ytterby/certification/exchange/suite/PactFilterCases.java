package io.ytterby.certification.exchange.suite;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** The cases of ListFootprints with filters: each returns what fits and nothing else. */
final class PactFilterCases {
    private static final String BOGUS = "urn:bogus:%s:5FIi8zS3kQ";

    private final PactHost host;
    private final String token;
    private final List<JsonNode> footprints;
    private final Function<JsonNode, String> schema;

    PactFilterCases(PactHost host, String token, List<JsonNode> footprints, Function<JsonNode, String> schema) {
        this.host = host;
        this.token = token;
        this.footprints = footprints;
        this.schema = schema;
    }

    List<PactCase> all() {
        var first = footprints.getFirst();
        var product = first.path("productIds").path(0).asText();
        var company = first.path("companyIds").path(0).asText();
        var place = place(first);
        var kind = first.path("productClassifications").path(0).asText();
        var status = first.path("status").asText();
        var from = Instant.parse(first.path("validityPeriodStart").asText());
        var until = Instant.parse(first.path("validityPeriodEnd").asText());
        var dayBefore = from.minus(1, ChronoUnit.DAYS);
        var dayAfter = until.plus(1, ChronoUnit.DAYS);
        var cases = new ArrayList<PactCase>();
        fits(cases, "20", "productId", q("productId", product), one -> has(one, "productIds", product));
        fits(cases, "21", "companyId", q("companyId", company), one -> has(one, "companyIds", company));
        fits(cases, "22", "geography", q("geography", place), one -> place(one).equals(place));
        fits(cases, "23", "classification", q("classification", kind), one -> has(one, "productClassifications", kind));
        fits(
                cases,
                "24",
                "validOn",
                q("validOn", from),
                one -> !starts(one).isAfter(from) && !ends(one).isBefore(from));
        fits(
                cases,
                "25",
                "validAfter",
                q("validAfter", dayBefore),
                one -> starts(one).isAfter(dayBefore));
        fits(
                cases,
                "26",
                "validBefore",
                q("validBefore", dayAfter),
                one -> ends(one).isBefore(dayAfter));
        fits(
                cases,
                "27",
                "status",
                q("status", status),
                one -> one.path("status").asText().equals(status));
        fits(
                cases,
                "28",
                "status and productId",
                q("status", status) + "&" + q("productId", product),
                one -> one.path("status").asText().equals(status) && has(one, "productIds", product));
        fits(
                cases,
                "29",
                "one of several companyIds",
                q("companyId", company) + "&companyId=5FIi8zS3&companyId=kQ7rT2xW",
                one -> has(one, "companyIds", company));
        none(cases, "30", "productId", q("productId", BOGUS.formatted("product")));
        none(cases, "31", "companyId", q("companyId", BOGUS.formatted("company")));
        none(cases, "32", "geography", "geography=XX");
        none(cases, "33", "classification", q("classification", BOGUS.formatted("classification")));
        none(cases, "34", "validOn", "validOn=1900-01-01T00:00:00Z");
        none(cases, "35", "validAfter", "validAfter=2099-12-31T23:59:59Z");
        none(cases, "36", "validBefore", "validBefore=1900-01-01T00:00:00Z");
        none(cases, "37", "status", "status=BogusStatus5FIi8zS3");
        none(
                cases,
                "38",
                "companyId and productId",
                q("companyId", BOGUS.formatted("company")) + "&" + q("productId", BOGUS.formatted("product")));
        none(
                cases,
                "39",
                "one of several companyIds",
                q("companyId", BOGUS.formatted("a")) + "&" + q("companyId", BOGUS.formatted("b")) + "&"
                        + q("companyId", BOGUS.formatted("c")));
        return cases;
    }

    private void fits(List<PactCase> cases, String number, String by, String query, Predicate<JsonNode> fits) {
        PactCases.add(cases, number, "Filter by " + by, () -> {
            var answer = host.get("/3/footprints?" + query, token);
            if (answer.status() != 200) return PactCases.is(200, answer.status());
            if (answer.footprints().isEmpty()) return "nothing was found";
            for (var one : answer.footprints()) {
                if (!fits.test(one))
                    return "a footprint does not fit: " + one.path("id").asText();
                var wrong = schema.apply(one);
                if (!wrong.isEmpty()) return wrong;
            }
            return "";
        });
    }

    private void none(List<PactCase> cases, String number, String by, String query) {
        PactCases.add(cases, number, "Filter by " + by + " that nothing has", () -> {
            var answer = host.get("/3/footprints?" + query, token);
            if (answer.status() != 200) return PactCases.is(200, answer.status());
            return answer.hasData() && answer.footprints().isEmpty() ? "" : "the list is not empty";
        });
    }

    private static String q(String name, Object value) {
        return name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8);
    }

    private static boolean has(JsonNode footprint, String list, String value) {
        for (var one : footprint.path(list)) if (one.asText().equals(value)) return true;
        return false;
    }

    private static String place(JsonNode footprint) {
        var pcf = footprint.path("pcf");
        for (var name : List.of("geographyCountry", "geographyRegionOrSubregion", "geographyCountrySubdivision"))
            if (pcf.has(name)) return pcf.path(name).asText();
        return "";
    }

    private static Instant starts(JsonNode footprint) {
        return Instant.parse(footprint.path("validityPeriodStart").asText());
    }

    private static Instant ends(JsonNode footprint) {
        return Instant.parse(footprint.path("validityPeriodEnd").asText());
    }
}
