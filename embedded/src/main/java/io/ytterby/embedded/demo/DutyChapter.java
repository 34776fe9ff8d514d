package io.ytterby.embedded.demo;

import static io.ytterby.embedded.demo.Goods.BUYER;
import static io.ytterby.embedded.demo.Goods.BUYER_ORG;
import static io.ytterby.embedded.demo.Goods.PRODUCER;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/** A car maker sees on whom it depends, and by what lines that is said. */
final class DutyChapter {
    private static final String BASE = "/api/buyer/v1/";
    private static final long LOT_MG = 1_000_000;

    private final Api api;
    private final Teller teller;

    DutyChapter(Api api, Teller teller) {
        this.api = api;
        this.teller = teller;
    }

    void tell() {
        teller.chapter("On whom does the car maker depend?");
        var lot = new LotChapter(api, teller).mint(LOT_MG);
        api.post(
                        PRODUCER,
                        "/api/tracking/v1/lots/" + lot + "/grants",
                        Map.of("organisation", BUYER_ORG, "scope", "full"))
                .expect(200);
        var rows = api.get(BUYER, BASE + "supply-rows").expect(200);
        var declared = Map.of(
                "material", "Dy",
                "stage", "MANUFACTURING",
                "country", "JP",
                "massMg", 4_000,
                "source", "Contract 7, annex 2");
        api.put(BUYER, BASE + "supply-rows", Map.of("rows", List.of(declared)), "If-Match", rows.etag())
                .expect(200);
        teller.says("Lin Hua shares a lot with Anna whole; Anna declares 4 g of dysprosium that no lot here tells of.");
        var exposure = api.await(
                BUYER,
                BASE + "exposure?material=Dy&stage=manufacturing",
                answer -> answer.expect(200).body().path("entries").toString().contains(lot));
        var entry = exposure.body().path("entries").path(0);
        teller.says(
                "Of the dysprosium in her magnets %s has the share %s; HHI %s. Lines: %d, each with its source.",
                entry.path("topThirdCountry").asText(),
                entry.path("share").asText(),
                entry.path("hhi").asText(),
                entry.path("lines").size());
        teller.says("%s", exposure.body().path("line").path("says").asText());
        var report = api.get(BUYER, BASE + "reports/crma-art24").expect(200).body();
        teller.says(
                "The mapping for Article 24 has %d gaps: what is shared as a status only, or recorded from the magnet on.",
                report.path("gaps").size());
        alternates(api.get(BUYER, BASE + "alternates").expect(200).body().path("items"));
    }

    private void alternates(JsonNode items) {
        for (var item : items)
            teller.says(
                    "  %-8s %s; permit %s",
                    item.path("alternate").path("evidence").path("grade").asText(),
                    item.path("alternate").path("name").asText(),
                    item.path("permit").path("need").asText());
        if (items.findValuesAsText("grade").contains("APPROVED"))
            throw new StepFailedException("an alternate is approved that nobody of the car maker's has approved");
    }
}
