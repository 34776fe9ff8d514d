package io.ytterby.embedded.demo;

import static io.ytterby.embedded.demo.Goods.CUSTODIAN;
import static io.ytterby.embedded.demo.Goods.REGULATOR;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Where goods come from, and who holds any of it when it has to come back. */
final class LineageChapter {
    private static final String TRACKING = "/api/tracking/v1";
    private static final long SMALL_MG = 3_000_000;
    private static final long LARGE_MG = 9_000_000;

    private final Api api;
    private final Teller teller;

    LineageChapter(Api api, Teller teller) {
        this.api = api;
        this.teller = teller;
    }

    void tell() {
        teller.chapter("Where a gram comes from, and who holds it");
        var lots = new LotChapter(api, teller);
        var bad = lots.mint(SMALL_MG);
        var blend = blend(bad, lots.mint(LARGE_MG));
        teller.says(
                "Gao Feng pours 3 kg and 9 kg of two lots together. No gram of the blend is from one of them alone:");
        var origins = api.get(REGULATOR, TRACKING + "/lots/" + blend + "/upstream")
                .expect(200)
                .body()
                .path("origins");
        var sum = BigDecimal.ZERO;
        for (var origin : origins) {
            teller.says(
                    "  %s of each gram from lot %s",
                    origin.path("shareOfMass").asText(), origin.path("lotId").asText());
            sum = sum.add(new BigDecimal(origin.path("shareOfMass").asText()));
        }
        if (sum.compareTo(BigDecimal.ONE) != 0) throw new StepFailedException("the shares sum to " + sum);
        recall(bad, blend);
    }

    private String blend(String one, String other) {
        var inputs = List.of(Map.of("lotId", one, "massMg", SMALL_MG), Map.of("lotId", other, "massMg", LARGE_MG));
        var asked = Map.of(
                "inputs",
                inputs,
                "gtin",
                Goods.GTIN,
                "lotNumber",
                "BL-" + UUID.randomUUID().toString().substring(0, 8),
                "place",
                "CNBAV");
        return api.post(CUSTODIAN, TRACKING + "/blends", asked)
                .expect(201)
                .body()
                .path("outputs")
                .path(0)
                .path("lotId")
                .asText();
    }

    private void recall(String bad, String blend) {
        var part = api.post(CUSTODIAN, TRACKING + "/lots/" + blend + ":split", Map.of("grams", 4_000))
                .expect(201)
                .body()
                .path("part")
                .path("lotId")
                .asText();
        var recall = api.post(
                        REGULATOR, TRACKING + "/recalls", Map.of("reason", "Corroded before coating", "lotId", bad))
                .expect(201)
                .text("recallId");
        teller.says(
                "Director Qian recalls the smaller lot. It is gone into the blend, and the blend was split; held now:");
        var affected = api.get(REGULATOR, TRACKING + "/recalls/" + recall + "/affected")
                .expect(200)
                .body()
                .path("items");
        long milligrams = 0;
        boolean reached = false;
        for (var lot : affected) {
            teller.says(
                    "  %s holds %s g of it in lot %s",
                    lot.path("custodianOrg").asText(),
                    lot.path("affectedMg").asLong() / 1_000,
                    lot.path("lotId").asText());
            milligrams += lot.path("affectedMg").asLong();
            reached |= lot.path("lotId").asText().equals(part);
        }
        if (milligrams != SMALL_MG || !reached)
            throw new StepFailedException("of " + SMALL_MG + " mg recalled " + milligrams + " mg were found");
        api.post(REGULATOR, TRACKING + "/recalls/" + recall + ":close", Map.of())
                .expect(200);
    }
}
