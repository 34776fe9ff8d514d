package io.ytterby.embedded.demo;

import static io.ytterby.embedded.demo.Goods.CASE_OFFICER;
import static io.ytterby.embedded.demo.Goods.LIST_EDITOR;
import static io.ytterby.embedded.demo.Goods.OTHER_CASE_OFFICER;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/**
 * The affair that this platform is for, as it would have been seen while it happened: bills of lading of antimony oxide from a country without a mine
 * ({@link ThaiTrade}). A second telling hands in the same bills, which are known by then.
 */
final class ThaiChapter {
    private static final String INTELLIGENCE = "/api/intelligence/v1";
    /** What is written down of countries and firms counts in the stream half a minute later, on every replica. */
    private static final Duration UNTIL_IT_COUNTS = Duration.ofSeconds(35);

    private static final int BY_BILL = 4;

    private final Api api;
    private final Teller teller;
    private long countsFrom = System.nanoTime();

    ThaiChapter(Api api, Teller teller) {
        this.api = api;
        this.teller = teller;
    }

    /** Long before the first bill. */
    void writeDownWhatIsKnown() {
        teller.chapter("What is known of a country and of three firms");
        api.post(LIST_EDITOR, INTELLIGENCE + "/nodes", Map.of("node", ThaiTrade.COUNTRY, "facts", ThaiTrade.facts()))
                .expect(201);
        teller.says("Wu Hao writes down what sources say of Thailand's antimony: no mine, some concentrate, a stock.");
        var owner = firm(ThaiTrade.OWNER, "CN");
        owns(owner, firm(ThaiTrade.SHIPPER, "TH"), "2019-05-01");
        owns(owner, firm(ThaiTrade.AFFILIATE, "US"), "2017-03-01");
        teller.says("He Lan ties a firm there and one in Texas to their owner; Shen Yu makes sure of it.");
        countsFrom = System.nanoTime() + UNTIL_IT_COUNTS.toNanos();
    }

    void tell() {
        teller.chapter("Antimony of a country that has none, bill by bill");
        while (System.nanoTime() < countsFrom) Api.pause();
        var fourth = ThaiTrade.dayOf(BY_BILL);
        handIn(LocalDate.EPOCH, fourth);
        var alert = alert(fourth);
        var raised = Instant.parse(alert.path("firstAt").asText())
                .atZone(ZoneOffset.UTC)
                .toLocalDate();
        if (raised.isAfter(fourth))
            throw new StepFailedException("the alert came with a bill of " + raised + ", after " + fourth);
        teller.says(
                "With bill %d, of %s, an alert: it failed %s.",
                ThaiTrade.billsUntil(raised), raised, String.join(", ", texts(alert.path("tests"))));
        for (var reason : alert.path("reasons"))
            if (reason.path("contribution").asDouble() > 0)
                teller.says("  %s", reason.path("says").asText());
        balance(fourth);
        handIn(fourth, ThaiTrade.lastDay());
        var grown = alert(ThaiTrade.dayOf(ThaiTrade.BILLS));
        teller.says(
                "Half a year later it has %d bills of %d t. Growth alone would have accused nobody.",
                grown.path("records").asInt(), grown.path("netMg").asLong() / 1_000_000_000L);
    }

    private void handIn(LocalDate after, LocalDate until) {
        var told = api.table(CASE_OFFICER, INTELLIGENCE + "/trade-records", ThaiTrade.table(after, until))
                .expect(202)
                .text("importId");
        var done = api.await(
                CASE_OFFICER,
                INTELLIGENCE + "/imports/" + told,
                answer -> answer.expect(200).text("status").equals("DONE"));
        if (done.body().path("failed").asInt() > 0)
            throw new StepFailedException("bills of lading were not taken: " + done.body());
        teller.says(
                "He Lan hands in bills of lading until %s, as a table: %s are new, %s were known.",
                until, done.text("stored"), done.text("known"));
    }

    /** Once it has the bill of that day. */
    private JsonNode alert(LocalDate day) {
        var path = INTELLIGENCE + "/alerts?from=TH&to=US&hs6=" + ThaiTrade.OXIDE + "&test=MASS_BALANCE";
        return of(api.await(
                        CASE_OFFICER,
                        path,
                        answer -> of(answer.expect(200).body())
                                        .path("lastAt")
                                        .asText()
                                        .compareTo(day.toString())
                                >= 0)
                .body());
    }

    private static JsonNode of(JsonNode alerts) {
        for (var alert : alerts.path("items"))
            if (alert.at("/shipper/name").asText().equals(ThaiTrade.SHIPPER)) return alert;
        return MissingNode.getInstance();
    }

    private void balance(LocalDate day) {
        var drawn = api.get(
                        CASE_OFFICER,
                        INTELLIGENCE + "/nodes/TH/balance?element=Sb&until="
                                + day.toString().substring(0, 7) + "&months=3&asOf=" + day)
                .expect(200);
        if (!drawn.text("verdict").equals("EXCESS")
                || drawn.body().path("lowMg").asLong() <= 0)
            throw new StepFailedException("no excess by " + day + ": " + drawn.body());
        teller.says("As of that day, drawn ten thousand times within the errors of all figures:");
        teller.says("  %s", drawn.text("says"));
    }

    private String firm(String name, String country) {
        var known = api.get(CASE_OFFICER, INTELLIGENCE + "/entities?country=" + country + "&name=" + encoded(name))
                .expect(200)
                .body()
                .at("/items/0/entityId");
        if (!known.isMissingNode()) return known.asText();
        return api.post(
                        CASE_OFFICER,
                        INTELLIGENCE + "/entities",
                        Map.of("kind", "FIRM", "names", List.of(name), "country", country, "source", "invented"))
                .expect(201)
                .text("entityId");
    }

    private void owns(String owner, String firm, String since) {
        for (var link : api.get(CASE_OFFICER, INTELLIGENCE + "/entities/" + owner + "/links")
                .expect(200)
                .body()
                .path("items")) if (link.path("to").asText().equals(firm)) return;
        var link = api.post(
                        CASE_OFFICER,
                        INTELLIGENCE + "/entities/" + owner + "/links",
                        Map.of(
                                "to",
                                firm,
                                "type",
                                "OWNS",
                                "basis",
                                "SUGGESTED",
                                "share",
                                "1",
                                "since",
                                since,
                                "source",
                                "invented for the demo"))
                .expect(201)
                .text("linkId");
        api.post(OTHER_CASE_OFFICER, INTELLIGENCE + "/entity-links/" + link + ":verify", Map.of("source", "invented"))
                .expect(200);
    }

    private static String encoded(String name) {
        return java.net.URLEncoder.encode(name, java.nio.charset.StandardCharsets.UTF_8);
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asText).toList();
    }
}
