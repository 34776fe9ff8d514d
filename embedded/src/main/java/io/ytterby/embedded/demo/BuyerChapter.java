package io.ytterby.embedded.demo;

import static io.ytterby.embedded.demo.Goods.BUYER;
import static io.ytterby.embedded.demo.Goods.OTHER_BUYER;
import static io.ytterby.embedded.demo.Goods.REGULATOR;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A car maker binds what it may see to its orders, and is warned without asking. */
final class BuyerChapter {
    private static final String BASE = "/api/buyer/v1/";

    private final Api api;
    private final Teller teller;

    BuyerChapter(Api api, Teller teller) {
        this.api = api;
        this.teller = teller;
    }

    void tell(String licence) {
        teller.chapter("The car maker's own desk: an order, a rule, a warning");
        var lot = new LotChapter(api, teller).mint(1_000_000);
        var order = "PO-" + UUID.randomUUID().toString().substring(0, 8);
        var line = Map.of(
                "line",
                1,
                "material",
                "NdFeB magnets, 38UH",
                "massMg",
                1_000_000,
                "callOffs",
                List.of(Map.of("on", "2099-01-15", "massMg", 400_000)),
                "lots",
                List.of(lot),
                "licences",
                List.of(licence));
        api.put(BUYER, BASE + "orders/" + order, Map.of("lines", List.of(line)), "If-Match", "\"0\"")
                .expect(201);
        api.get(OTHER_BUYER, BASE + "orders/" + order).expect(404);
        teller.says(
                "Anna enters order %s and binds a lot and a licence to it. For every other firm it does not exist.",
                order);
        var rules = api.get(BUYER, BASE + "watch-rules").expect(200);
        api.put(
                        BUYER,
                        BASE + "watch-rules",
                        Map.of("rules", List.of(Map.of("id", order, "kind", "RECALL", "orders", List.of(order)))),
                        "If-Match",
                        rules.etag())
                .expect(200);
        warn(lot, order);
    }

    private void warn(String lot, String order) {
        var recall = api.post(
                        REGULATOR, "/api/tracking/v1/recalls", Map.of("reason", "Coating flakes off", "lotId", lot))
                .expect(201)
                .text("recallId");
        long start = System.nanoTime();
        var warnings = api.await(
                BUYER,
                BASE + "warnings?open=true",
                answer -> answer.body().toString().contains(order)
                        && answer.body().toString().contains(lot));
        teller.says(
                "The lot is called back; %d ms later she is warned: %s",
                (System.nanoTime() - start) / 1_000_000,
                warnings.body().path("items").path(0).path("says").asText());
        var status = api.get(BUYER, BASE + "orders/" + order + "/status").expect(200);
        teller.says(
                "Her order is %s: %s",
                status.text("state"),
                status.body().path("lines").path(0).path("reasons").path(0).asText());
        api.post(
                        BUYER,
                        BASE + "warnings/"
                                + warnings.body()
                                        .path("items")
                                        .path(0)
                                        .path("warningId")
                                        .asText() + ":acknowledge",
                        Map.of("note", "Line 3 told"))
                .expect(200);
        api.post(REGULATOR, "/api/tracking/v1/recalls/" + recall + ":close", Map.of())
                .expect(200);
        teller.says("She takes note of it, by name. The rule will not ring for this recall again.");
    }
}
