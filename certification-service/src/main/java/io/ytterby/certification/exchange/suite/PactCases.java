package io.ytterby.certification.exchange.suite;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ytterby.certification.exchange.data.PactJson;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * The cases that PACT's conformance service plays for version 3, in our own words. The host must have two footprints at
 * least, one of which has one product id, a classification, a country and a period of validity.
 */
public final class PactCases {
    private static final String NOBODY = "00000000-0000-0000-0000-000000000000";
    private static final String STRANGE = "very-invalid-access-token-5FIi8zS3";

    private final PactHost host;
    private final PactPartner partner;
    private final Function<JsonNode, String> schema;
    private final String run = UUID.randomUUID().toString();
    private final String token;
    private final List<JsonNode> footprints;

    /** @param schema what is wrong with a footprint by PACT's own schema; empty if nothing is */
    public PactCases(PactHost host, PactPartner partner, Function<JsonNode, String> schema) {
        this.host = host;
        this.partner = partner;
        this.schema = schema;
        this.token = host.token(host.clientSecret()).text("access_token");
        this.footprints = host.get("/3/footprints", token).footprints();
        if (footprints.size() < 2) throw new IllegalStateException("the host must have two footprints at least");
    }

    public List<PactCase> all() {
        var first = footprints.getFirst();
        var id = first.path("id").asText();
        var cases = new ArrayList<PactCase>();
        add(cases, "1", "Obtain auth token with valid credentials", () -> tokenIsGiven(host));
        add(cases, "2", "Obtain auth token with invalid credentials", this::noToken);
        add(cases, "3", "Get PCF using GetFootprint", () -> oneFootprint(host, id));
        add(cases, "4", "Get all PCFs using ListFootprints", () -> allFootprints(host));
        add(cases, "5", "Pagination link of ListFootprints", this::pagination);
        add(cases, "6", "ListFootprints with invalid token", () -> refused(host.get("/3/footprints", STRANGE)));
        add(cases, "7", "GetFootprint with invalid token", () -> refused(host.get("/3/footprints/" + id, STRANGE)));
        add(cases, "8", "GetFootprint with non-existent id", this::nobody);
        var clear = host.inTheClear();
        add(cases, "9", "Authentication through HTTP", () -> fails(tokenIsGiven(clear)));
        add(cases, "10", "ListFootprints through HTTP", () -> fails(allFootprints(clear)));
        add(cases, "11", "GetFootprint through HTTP", () -> fails(oneFootprint(clear, id)));
        add(
                cases,
                "12",
                "Send asynchronous PCF request",
                () -> is(200, asked("13", ids(first)).status()));
        add(cases, "13", "Call back with a RequestFulfilled event", () -> fulfilled(first));
        add(
                cases,
                "14.A",
                "Send asynchronous request to be rejected",
                () -> is(200, asked("14.B", List.of("urn:pact:null")).status()));
        add(cases, "14.B", "Call back with a RequestRejected event", this::rejected);
        add(
                cases,
                "15",
                "Receive notification of PCF update",
                () -> is(200, announced(host, token, NOBODY).status()));
        add(cases, "16", "Action Events with invalid token", () -> refused(announced(host, STRANGE, NOBODY)));
        add(
                cases,
                "17",
                "Action Events through HTTP",
                () -> fails(is(200, announced(clear, token, NOBODY).status())));
        add(cases, "18", "OpenID Connect based authentication", () -> tokenIsGiven(host));
        add(cases, "19", "OpenID Connect based authentication with incorrect credentials", this::noToken);
        cases.addAll(new PactFilterCases(host, token, footprints, schema).all());
        add(
                cases,
                "40",
                "Published event whose pfId is no UUID",
                () -> is(400, announced(host, token, "urn:gtin:4712345060507").status()));
        return List.copyOf(cases);
    }

    static void add(List<PactCase> cases, String number, String name, PactCase.Check check) {
        cases.add(new PactCase(number, name, check));
    }

    static String is(int wanted, int status) {
        return wanted == status ? "" : "the status is " + status + " and not " + wanted;
    }

    /** What must not work has worked if nothing was wrong. */
    private static String fails(String wrong) {
        return wrong.isEmpty() ? "it works in the clear" : "";
    }

    private static String tokenIsGiven(PactHost host) {
        var answer = host.token(host.clientSecret());
        if (answer.status() != 200) return is(200, answer.status());
        return answer.text("access_token").isEmpty() ? "there is no access_token" : "";
    }

    private String noToken() {
        int status = host.token("another secret").status();
        return status == 400 || status == 401 ? "" : is(401, status);
    }

    private String oneFootprint(PactHost at, String id) {
        var answer = at.get("/3/footprints/" + id, token);
        if (answer.status() != 200 || answer.body() == null) return is(200, answer.status());
        var footprint = answer.body().path("data");
        if (!footprint.path("id").asText().equals(id)) return "it is another footprint";
        return schema.apply(footprint);
    }

    private String allFootprints(PactHost at) {
        var answer = at.get("/3/footprints", token);
        if ((answer.status() != 200 && answer.status() != 202) || !answer.hasData()) return is(200, answer.status());
        if (answer.footprints().size() != footprints.size()) return "another number of footprints";
        return wrong(answer.footprints());
    }

    private String wrong(List<JsonNode> some) {
        return some.stream()
                .map(schema)
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse("");
    }

    private String pagination() {
        var link = host.get("/3/footprints?limit=1", token).link();
        var target = link.replaceAll("^<([^>]*)>; *rel=\"next\"$", "$1");
        if (target.equals(link)) return "the header Link has no next page: " + link;
        if (!host.isNamedBy(target)) return "the link leads elsewhere: " + target;
        var answer = host.get(host.reached(target), token);
        if (answer.status() != 200 || answer.footprints().isEmpty()) return is(200, answer.status());
        if (answer.footprints().size() > 1) return "the page is longer than its limit";
        return wrong(answer.footprints());
    }

    private static String refused(PactHost.Answer answer) {
        if (answer.status() != 400 && answer.status() != 401) return is(401, answer.status());
        return answer.text("code").equals("BadRequest") ? "" : "the code is not BadRequest: " + answer.body();
    }

    private String nobody() {
        var answer = host.get("/3/footprints/" + NOBODY, token);
        if (answer.status() != 400 && answer.status() != 404) return is(404, answer.status());
        var code = answer.text("code");
        return code.equals("NotFound") || code.equals("BadRequest") ? "" : "the code is " + code;
    }

    private static List<String> ids(JsonNode footprint) {
        var ids = new ArrayList<String>();
        footprint.path("productIds").forEach(id -> ids.add(id.asText()));
        return ids;
    }

    private ObjectNode event(String id, String type) {
        return PactJson.object()
                .put("specversion", "1.0")
                .put("id", id)
                .put("source", partner.base())
                .put("time", "2026-05-19T10:30:00Z")
                .put("type", "org.wbcsd.pact.ProductFootprint." + type + ".3");
    }

    private PactHost.Answer asked(String callback, List<String> products) {
        var event = event(run + "/" + callback, "RequestCreatedEvent");
        var data = event.putObject("data").put("comment", "Please send PCF data for this year.");
        products.forEach(data.putArray("productId")::add);
        return host.event(event, token);
    }

    private PactHost.Answer announced(PactHost at, String with, String footprint) {
        var event = event(UUID.randomUUID().toString(), "PublishedEvent");
        event.putObject("data").putArray("pfIds").add(footprint);
        return at.event(event, with);
    }

    private String fulfilled(JsonNode wanted) throws InterruptedException {
        var event = partner.answerTo(run + "/13");
        if (event == null) return "nobody called back";
        if (!event.path("type").asText().endsWith(".RequestFulfilledEvent.3")) return "it is " + event;
        var some = new ArrayList<JsonNode>();
        event.path("data").path("pfs").forEach(some::add);
        if (some.isEmpty()) return "there is no footprint in it";
        for (var footprint : some)
            if (!ids(wanted).containsAll(ids(footprint))) return "a product was not asked for: " + ids(footprint);
        return wrong(some);
    }

    private String rejected() throws InterruptedException {
        var event = partner.answerTo(run + "/14.B");
        if (event == null) return "nobody called back";
        if (!event.path("type").asText().endsWith(".RequestRejectedEvent.3")) return "it is " + event;
        var error = event.path("data").path("error");
        boolean told = !error.path("code").asText().isEmpty()
                && !error.path("message").asText().isEmpty();
        return told ? "" : "there is no error in it";
    }
}
