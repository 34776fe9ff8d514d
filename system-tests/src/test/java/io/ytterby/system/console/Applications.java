package io.ytterby.system.console;

import io.ytterby.system.rig.Cast;
import java.util.List;
import java.util.Map;

/** Applications that were handed in, so that there is something to decide. */
final class Applications {
    static final String API = "/api/licensing/v1/applications";

    private Applications() {}

    /** @return its id */
    static String submitted(Console console) {
        return submitted(console, "Traction motors for cars");
    }

    static String submitted(Console console, String endUse) {
        var created = console.api()
                .post(
                        Cast.EXPORTER,
                        API,
                        Map.of(
                                "destination",
                                "DE",
                                "endUserType",
                                "civil",
                                "endUse",
                                endUse,
                                "parties",
                                List.of(Map.of("role", "END_USER", "organisationId", Cast.BUYER_ORG)),
                                "goods",
                                List.of(goods())))
                .expect(201);
        var id = created.text("id");
        console.api()
                .post(Cast.EXPORTER, API + "/" + id + ":submit", Map.of(), "If-Match", created.etag())
                .expect(200);
        return id;
    }

    private static Map<String, Object> goods() {
        return Map.of(
                "controlCode",
                "1C905.a",
                "hsCode",
                Cast.HS_CODE,
                "description",
                "NdFeB magnets with dysprosium",
                "netMassMg",
                1_000_000,
                "value",
                Map.of("currency", "EUR", "minor", 1_000),
                "item",
                item());
    }

    /** What the control list judges: magnets of known kind. */
    private static Map<String, Object> item() {
        return Map.of(
                "form", "permanent_magnet",
                "family", "NdFeB",
                "stage", "magnet_simple",
                "origin", "CN",
                "hsCode", Cast.HS_CODE,
                "compositionWtPct", Map.of("Nd", "28.0", "Dy", "2.5", "Fe", "66.9", "B", "1.1"));
    }
}
