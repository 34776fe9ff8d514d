package io.ytterby.embedded.demo;

import static io.ytterby.embedded.demo.Goods.BUYER;
import static io.ytterby.embedded.demo.Goods.CUSTODIAN;
import static io.ytterby.embedded.demo.Goods.PRODUCER;
import static io.ytterby.embedded.demo.Goods.REGULATOR;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Codes are copied and turn up where the goods cannot be: one scan is enough. */
final class SightingChapter {
    private static final String TRACKING = "/api/tracking/v1";

    private final Api api;
    private final Teller teller;

    SightingChapter(Api api, Teller teller) {
        this.api = api;
        this.teller = teller;
    }

    void tell() {
        teller.chapter("A copied code gives itself away");
        var lot = new LotChapter(api, teller).mint(Goods.LOT_MG);
        var since = Instant.now().minus(Duration.ofDays(3)).toString();
        api.put(
                        CUSTODIAN,
                        TRACKING + "/lots/" + lot + "/route-plan",
                        Map.of("legs", List.of(Map.of("countries", List.of("CN", "DE"), "from", since))),
                        "If-Match",
                        "\"0\"")
                .expect(200);
        var code = api.get(PRODUCER, TRACKING + "/lots/" + lot + "/codes?count=1")
                .expect(200)
                .body()
                .asText()
                .strip();
        seen(CUSTODIAN, code, "CNSHA");
        teller.says("Gao Feng plans the route by China and Germany; a scan at Shanghai raises nothing.");
        var verdict = seen(BUYER, code, "THLCH");
        teller.says(
                "The same code is scanned at Laem Chabang in Thailand. It is %s: a copy reads like the original. But:",
                verdict.text("verdict"));
        var alerts = api.get(REGULATOR, TRACKING + "/alerts?lot=" + lot)
                .expect(200)
                .body()
                .path("items");
        for (var alert : alerts)
            teller.says(
                    "  %s %s: %s %s",
                    alert.path("rule").asText(),
                    alert.path("slug").asText(),
                    alert.path("says").asText(),
                    alert.path("evidence"));
        if (!alerts.findValuesAsText("rule").containsAll(List.of("R3", "R5")))
            throw new StepFailedException("a copy in Thailand raised only " + alerts);
    }

    private Answer seen(String person, String code, String place) {
        return api.post(person, TRACKING + "/sightings", Map.of("code", code, "place", place))
                .expect(201);
    }
}
