package io.ytterby.benchmarks.console;

import com.fasterxml.jackson.databind.JsonNode;
import io.ytterby.embedded.demo.Api;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The lots of a firm of the demo, as many as a long list needs, and one of them with a thousand goods and steps behind it. They are
 * registered and blended over the API as its people would; what an earlier run made is taken again.
 */
final class ManyLots {
    static final String PRODUCER = "xie.producer";
    static final String CUSTODIAN = "tang.custodian";
    static final int ROWS = 5_000;
    static final int NODES = 1_000;

    private static final String LOTS = "/api/tracking/v1/lots";
    private static final String GTIN = "06901234000016";
    private static final int AT_ONCE = 100;
    /** 20 blends of 958 lots, and one of the 20: with the steps between them a thousand. */
    private static final int BLENDS = 20;

    private static final int BLENDED = NODES - 2 * BLENDS - 2;
    private static final String LAST = "WHOLE-";

    private final Api api;

    ManyLots(Api api) {
        this.api = api;
    }

    /** @return how many there are, at least {@link #ROWS} */
    int lots() {
        int there = all().size();
        for (; there < ROWS; there += AT_ONCE) register(new ArrayList<>());
        return there;
    }

    /** @return the lot whose lineage has {@link #NODES} nodes */
    String blended() {
        for (var lot : all())
            if (lot.path("lotNumber").asText().startsWith(LAST))
                return lot.path("lotId").asText();
        var goods = new ArrayList<String>();
        while (goods.size() < BLENDED) register(goods);
        var poured = new ArrayList<String>();
        for (int blend = 0; blend < BLENDS; blend++)
            poured.add(blend("PART-", goods.subList(BLENDED * blend / BLENDS, BLENDED * (blend + 1) / BLENDS)));
        return blend(LAST, poured);
    }

    private List<JsonNode> all() {
        var lots = new ArrayList<JsonNode>();
        var next = "";
        do {
            var page = api.get(CUSTODIAN, LOTS + "?pageSize=1000" + next)
                    .expect(200)
                    .body();
            page.path("items").forEach(lots::add);
            next = "&pageToken=" + page.path("nextPageToken").asText("");
        } while (!next.endsWith("="));
        return lots;
    }

    /** One table of lots, all or none of them. */
    private void register(List<String> ids) {
        var name = "B" + name();
        var table = new StringBuilder("gtin,lotNumber,stage,massMg,composition,place,sourceKind,sourceReference\n");
        for (int i = 0; i < AT_ONCE; i++)
            table.append(GTIN + "," + name + "-" + i + ",OXIDE,1000000,Dy=86.9,CNGZU,MINE_PERMIT,GZ-2026-1\n");
        var answer = api.table(PRODUCER, LOTS + "/imports", table.toString()).expect(200);
        for (var lot : answer.body().path("lots")) ids.add(lot.path("lotId").asText());
    }

    private String blend(String name, List<String> lots) {
        var inputs = lots.stream().map(lot -> Map.of("lotId", lot)).toList();
        return api.post(
                        CUSTODIAN,
                        "/api/tracking/v1/blends",
                        Map.of("inputs", inputs, "gtin", GTIN, "lotNumber", name + name(), "place", "CNGZU"))
                .expect(201)
                .body()
                .path("outputs")
                .path(0)
                .path("lotId")
                .asText();
    }

    private static String name() {
        return UUID.randomUUID().toString().substring(0, 8);
    }
}
