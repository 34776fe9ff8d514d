package io.ytterby.tracking.transformation;

import static io.ytterby.tracking.Http.custodian;
import static io.ytterby.tracking.Http.producer;

import io.restassured.response.ValidatableResponse;
import io.ytterby.tracking.LotFixture;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Requests that make goods of others, as Baotou's people send them. */
public final class Runs {
    private static final String GTIN = "06901234000016";

    private Runs() {}

    /** The id of a new lot; percents as {@code "Nd=99 Pr=0.5"}. */
    public static String mint(String stage, long massMg, String percents) {
        return mint(stage, massMg, percents, "NM-2026-11");
    }

    public static String mint(String stage, long massMg, String percents, String permit) {
        return producer()
                .body(Map.of(
                        "gtin",
                        GTIN,
                        "lotNumber",
                        LotFixture.newNumber().value(),
                        "stage",
                        stage,
                        "massMg",
                        massMg,
                        "composition",
                        composition(percents),
                        "place",
                        "CNBAO",
                        "sourceOfRight",
                        Map.of("kind", "MINE_PERMIT", "reference", permit)))
                .post("/v1/lots")
                .then()
                .statusCode(201)
                .extract()
                .path("lotId");
    }

    public static Map<String, Object> input(String lot) {
        return Map.of("lotId", lot);
    }

    public static Map<String, Object> input(String lot, long massMg) {
        return Map.of("lotId", lot, "massMg", massMg);
    }

    public static Map<String, Object> output(String stage, long massMg, String percents) {
        return output(LotFixture.newNumber().value(), stage, massMg, percents);
    }

    public static Map<String, Object> output(String number, String stage, long massMg, String percents) {
        return Map.of(
                "gtin", GTIN,
                "lotNumber", number,
                "stage", stage,
                "massMg", massMg,
                "composition", composition(percents),
                "place", "CNBAO");
    }

    public static Map<String, Object> loss(String element, long massMg) {
        return Map.of("element", element, "massMg", massMg, "reason", "tailings");
    }

    public static Map<String, Object> iron(long massMg) {
        return Map.of("substance", "iron", "massMg", massMg);
    }

    /** Sends a run and hands out the answer. */
    public static ValidatableResponse transform(
            String process,
            List<Map<String, Object>> inputs,
            List<Map<String, Object>> auxiliaries,
            List<Map<String, Object>> outputs,
            List<Map<String, Object>> losses) {
        return custodian()
                .body(Map.of(
                        "process", process,
                        "inputs", inputs,
                        "auxiliaries", auxiliaries,
                        "outputs", outputs,
                        "losses", losses))
                .post("/v1/transformations")
                .then();
    }

    /** Sends a blend of lots, with more fields if there are some. */
    public static ValidatableResponse blend(List<Map<String, Object>> inputs, Map<String, Object> more) {
        var body = new java.util.HashMap<String, Object>(Map.of(
                "inputs",
                inputs,
                "gtin",
                GTIN,
                "lotNumber",
                LotFixture.newNumber().value(),
                "place",
                "CNBAO"));
        body.putAll(more);
        return custodian().body(body).post("/v1/blends").then();
    }

    private static Map<String, String> composition(String percents) {
        return List.of(percents.split(" ", -1)).stream()
                .map(each -> each.split("=", -1))
                .collect(Collectors.toMap(each -> each[0], each -> each[1]));
    }
}
