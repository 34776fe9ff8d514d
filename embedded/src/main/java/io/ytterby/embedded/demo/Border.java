package io.ytterby.embedded.demo;

import static io.ytterby.embedded.demo.Goods.ANALYST;
import static io.ytterby.embedded.demo.Goods.CUSTOMS;
import static io.ytterby.embedded.demo.Goods.EXPORTER;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What is done at the border, step by step; the chapters put the steps together. */
public final class Border {
    private static final String DECLARATIONS = "/api/inspection/v1/declarations";
    private static final String ALERTS = "/api/inspection/v1/alerts";
    private static final String ORDERS = "/api/inspection/v1/orders";

    private final Api api;

    public Border(Api api) {
        this.api = api;
    }

    /** Lodges goods of one lot on line 1 of a licence. @return the declaration's id */
    public String lodge(String licence, String lot, long massMg, long valueMinor) {
        return api.post(
                        EXPORTER,
                        DECLARATIONS,
                        Map.of(
                                "mrn",
                                "26CN"
                                        + UUID.randomUUID()
                                                .toString()
                                                .replace("-", "")
                                                .substring(0, 14)
                                                .toUpperCase(java.util.Locale.ROOT),
                                "exporterOrg",
                                Goods.EXPORTER_ORG,
                                "consigneeOrg",
                                Goods.BUYER_ORG,
                                "destination",
                                "DE",
                                "port",
                                "CNSHA",
                                "lines",
                                List.of(Map.of(
                                        "licenceNumber",
                                        licence,
                                        "line",
                                        1,
                                        "lotId",
                                        lot,
                                        "massMg",
                                        massMg,
                                        "value",
                                        Goods.euro(valueMinor),
                                        "hsCode",
                                        Goods.HS_CODE))))
                .expect(201)
                .text("declarationId");
    }

    public Answer awaitStatus(String declaration, String status) {
        return api.await(
                CUSTOMS,
                DECLARATIONS + "/" + declaration,
                answer -> answer.body().path("status").asText().equals(status));
    }

    /** Orders an inspection, carries it out and has the result verified by a second person. @return the order's id */
    public String inspect(String declaration, String outcome, String finding) {
        var order = api.post(
                        CUSTOMS,
                        ORDERS,
                        Map.of("declarationId", declaration, "lane", "RED", "reason", "Picked by the officer on duty"))
                .expect(201)
                .text("orderId");
        api.post(CUSTOMS, ORDERS + "/" + order + ":assign", Map.of()).expect(200);
        api.post(CUSTOMS, ORDERS + "/" + order + ":start", Map.of()).expect(200);
        var recorded =
                api.post(CUSTOMS, ORDERS + "/" + order + ":result", Map.of("outcome", outcome, "finding", finding));
        if (recorded.status() >= 300) recorded.expect(201);
        return order;
    }

    public Answer verifyAs(String person, String order) {
        return api.post(person, ORDERS + "/" + order + ":verify", Map.of());
    }

    public void verify(String order) {
        verifyAs(ANALYST, order).expect(200);
    }

    public void close(String order) {
        api.post(CUSTOMS, ORDERS + "/" + order + ":close", Map.of()).expect(200);
    }

    public Answer requestRelease(String declaration) {
        return api.post(CUSTOMS, DECLARATIONS + "/" + declaration + "/release-requests", Map.of());
    }

    /** A reinstatement is on its way to inspection: asks again until it is there. */
    public void releaseOnceTold(String declaration) {
        for (int attempt = 0; attempt < 100; attempt++) {
            if (requestRelease(declaration).status() == 200) return;
        }
        requestRelease(declaration).expect(200);
    }

    /** Takes back what ports were warned of because of one declaration. */
    public void withdrawAlerts(String declaration, String reason) {
        var alerts =
                api.get(CUSTOMS, ALERTS + "?state=ACTIVE").expect(200).body().path("items");
        for (var alert : alerts)
            if (alert.path("declarationId").asText().equals(declaration))
                api.post(CUSTOMS, ALERTS + "/" + alert.path("alertId").asText() + ":withdraw", Map.of("reason", reason))
                        .expect(200);
    }

    public Answer requestExit(String declaration) {
        return api.post(CUSTOMS, DECLARATIONS + "/" + declaration + ":exit", Map.of());
    }

    public List<String> openHolds(String declaration) {
        var holds = api.get(CUSTOMS, "/api/inspection/v1/holds?standing=true&declarationId=" + declaration)
                .expect(200)
                .body()
                .path("items");
        return holds.findValuesAsText("holdId");
    }

    public void lift(String hold, String reason) {
        api.post(CUSTOMS, "/api/inspection/v1/holds/" + hold + ":lift", Map.of("reason", reason))
                .expect(200);
    }
}
