package io.ytterby.system.console;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Alerts as trade that others declared raises them: twenty tonnes of antimony while nobody could have a licence. */
final class TradeAlerts {
    private static final String OFFICER = "he.case";
    private static final String API = "/api/intelligence/v1";
    private static final long TONNES_20_MG = 20_000_000_000L;

    private TradeAlerts() {}

    /** @return the alert's id, once it was raised */
    static String raised(Console console) {
        var name = UUID.randomUUID().toString().substring(0, 8);
        var shipper = "Nanling Metals " + name;
        var told = console.api()
                .post(OFFICER, API + "/trade-records", List.of(antimony(name, shipper)))
                .expect(202)
                .text("importId");
        console.api()
                .await(
                        OFFICER,
                        API + "/imports/" + told,
                        answer -> answer.expect(200).text("status").equals("DONE"));
        var alerts = console.api()
                .await(
                        OFFICER,
                        API + "/alerts?from=CN&to=US&test=ITEM_TEST",
                        answer -> !of(answer.body(), shipper).isEmpty());
        return of(alerts.body(), shipper);
    }

    private static String of(JsonNode alerts, String shipper) {
        for (var alert : alerts.path("items"))
            if (alert.at("/shipper/name").asText().equals(shipper))
                return alert.path("alertId").asText();
        return "";
    }

    private static Map<String, Object> antimony(String name, String shipper) {
        return Map.ofEntries(
                Map.entry("id", "1"),
                Map.entry("source", "screens-" + name),
                Map.entry("kind", "EXPORT_DECLARATION"),
                Map.entry("at", "2025-01-15T00:00:00Z"),
                Map.entry("origin", "CN"),
                Map.entry("from", "CN"),
                Map.entry("to", "US"),
                Map.entry("hs", "811010"),
                Map.entry("netMg", TONNES_20_MG),
                Map.entry("assay", Map.of("Sb", "0.9985")),
                Map.entry("shipper", Map.of("name", shipper, "country", "CN")),
                Map.entry("consignee", Map.of("name", "Gulf Trading " + name, "country", "US")));
    }
}
