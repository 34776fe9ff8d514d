package io.ytterby.embedded.demo;

import static io.ytterby.embedded.demo.Goods.BUYER;
import static io.ytterby.embedded.demo.Goods.CASE_OFFICER;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What others declared of trade tells which goods went where they may not; an officer makes a case of it. */
final class TradeChapter {
    private static final String INTELLIGENCE = "/api/intelligence/v1";
    private static final long TONNES_20_MG = 20_000_000_000L;

    private final Api api;
    private final Teller teller;
    private final String name = UUID.randomUUID().toString().substring(0, 8);

    TradeChapter(Api api, Teller teller) {
        this.api = api;
        this.teller = teller;
    }

    void tell() {
        teller.chapter("What trade tells of diversion");
        var shipper = "Nanling Metals " + name;
        handIn(shipper);
        var alert = alertAbout(shipper);
        teller.says("Twenty tonnes of antimony to the United States while nobody could have a licence: an alert.");
        teller.says("  it failed %s; %s", alert.at("/tests/0").asText(), says(alert));
        int companies = api.get(
                        BUYER, INTELLIGENCE + "/alerts/" + alert.path("alertId").asText())
                .status();
        if (companies != 403) throw new StepFailedException("a car maker is answered " + companies + " about an alert");
        makeACase(alert.path("alertId").asText());
    }

    private void handIn(String shipper) {
        var chairs = record("1", "VN", "JP", "940360", "Hanoi Chairs " + name, "2024-12-21T00:00:00Z");
        var antimony = record("2", "CN", "US", "811010", shipper, "2025-01-15T00:00:00Z");
        antimony.put("assay", Map.of("Sb", "0.9985"));
        var told = api.post(CASE_OFFICER, INTELLIGENCE + "/trade-records", List.of(chairs, antimony))
                .expect(202)
                .text("importId");
        var done = api.await(
                CASE_OFFICER,
                INTELLIGENCE + "/imports/" + told,
                answer -> answer.expect(200).text("status").equals("DONE"));
        teller.says("He Lan hands in %s records of trade, as another country's customs has them.", done.text("stored"));
    }

    private Map<String, Object> record(String id, String from, String to, String hs, String shipper, String at) {
        var record = new LinkedHashMap<String, Object>();
        record.put("id", id);
        record.put("source", "demo-" + name);
        record.put("kind", "EXPORT_DECLARATION");
        record.put("at", at);
        record.put("origin", from);
        record.put("from", from);
        record.put("to", to);
        record.put("hs", hs);
        record.put("netMg", TONNES_20_MG);
        record.put("shipper", Map.of("name", shipper, "country", from));
        record.put("consignee", Map.of("name", "Gulf Trading " + name, "country", to));
        return record;
    }

    private JsonNode alertAbout(String shipper) {
        var found = api.await(
                CASE_OFFICER,
                INTELLIGENCE + "/alerts?from=CN&to=US&test=ITEM_TEST",
                answer -> !of(answer.expect(200).body(), shipper).isMissingNode());
        return of(found.body(), shipper);
    }

    private static JsonNode of(JsonNode alerts, String shipper) {
        for (var alert : alerts.path("items"))
            if (alert.at("/shipper/name").asText().equals(shipper)) return alert;
        return MissingNode.getInstance();
    }

    /** The sentence of the test that failed, or of the strongest reason there is. */
    private static String says(JsonNode alert) {
        for (var reason : alert.path("reasons"))
            if (reason.path("feature").asText().equals(alert.at("/tests/0").asText()))
                return reason.path("says").asText();
        return alert.at("/reasons/0/says").asText();
    }

    private void makeACase(String alert) {
        var cases = INTELLIGENCE + "/cases";
        var opened = api.post(
                        CASE_OFFICER,
                        cases,
                        Map.of(
                                "title",
                                "Antimony without a licence",
                                "origin",
                                "ALERT",
                                "ref",
                                alert,
                                "reason",
                                "No licence covers it"))
                .expect(201);
        var path = cases + "/" + opened.text("caseId");
        api.post(CASE_OFFICER, path + ":move", Map.of("to", "TRIAGE", "reason", "Papers are asked for"))
                .expect(200);
        var task = api.post(CASE_OFFICER, path + "/tasks", Map.of("title", "Ask the port of loading"))
                .expect(200);
        teller.says(
                "He Lan makes a case of it, with %d task; the auditor reads its chain of %d entries.",
                task.body().path("tasks").size(),
                api.get(Goods.AUDITOR, path + "/history")
                        .expect(200)
                        .body()
                        .path("items")
                        .size());
    }
}
