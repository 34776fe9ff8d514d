package io.ytterby.system.load;

import io.ytterby.embedded.demo.Answer;
import io.ytterby.system.load.Deed.End;
import io.ytterby.system.rig.Cast;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** One exporter's business with one licence: a lot, a declaration, and what becomes of it. */
final class Trade {
    static final long MASS_MG = 10_000;
    private static final String DECLARATIONS = "/api/inspection/v1/declarations";
    private static final String ORDERS = "/api/inspection/v1/orders";

    private final Persistent client;
    private final String licence;

    Trade(Persistent client, String licence) {
        this.client = client;
        this.licence = licence;
    }

    String mint() {
        var body = Map.of(
                "gtin",
                Cast.GTIN,
                "lotNumber",
                "ST-" + UUID.randomUUID().toString().substring(0, 13),
                "stage",
                "MAGNET",
                "massMg",
                MASS_MG,
                "composition",
                Map.of("Nd", "28.0", "Pr", "1.5", "Dy", "2.5", "Fe", "66.9", "B", "1.1"),
                "place",
                "CNBAV",
                "sourceOfRight",
                Map.of("kind", "MINE_PERMIT", "reference", "NM-2026-11"));
        return client.post(Cast.PRODUCER, "/api/tracking/v1/lots", body)
                .expect(201)
                .text("lotId");
    }

    /** @return what was acknowledged; its end is not yet known */
    Deed lodge(String lot) {
        var mrn = "26CN"
                + UUID.randomUUID().toString().replace("-", "").substring(0, 14).toUpperCase(Locale.ROOT);
        var line = Map.of(
                "licenceNumber",
                licence,
                "line",
                1,
                "lotId",
                lot,
                "massMg",
                MASS_MG,
                "value",
                Map.of("currency", "EUR", "minor", 1),
                "hsCode",
                Cast.HS_CODE);
        var body = Map.of(
                "mrn",
                mrn,
                "exporterOrg",
                Cast.EXPORTER_ORG,
                "consigneeOrg",
                Cast.BUYER_ORG,
                "destination",
                "DE",
                "port",
                "CNSHA",
                "lines",
                List.of(line));
        var declaration =
                client.post(Cast.EXPORTER, DECLARATIONS, body).expect(201).text("declarationId");
        return new Deed(mrn, declaration, lot, MASS_MG, End.RESERVED);
    }

    Deed carryTo(End end, Deed deed) {
        awaitStatus(deed, "RESERVED");
        switch (end) {
            case RESERVED -> {}
            case CANCELLED ->
                client.post(Cast.EXPORTER, path(deed) + ":cancel", Map.of("reason", "The buyer has changed his mind"))
                        .expect(200);
            case EXITED -> leave(deed);
        }
        return new Deed(deed.mrn(), deed.declaration(), deed.lot(), deed.massMg(), end);
    }

    private void leave(Deed deed) {
        inspectIfSelected(deed);
        // A refused release says what stands against it; a copy of the licence or a heartbeat may be on its way.
        client.postUntil(answer -> answer.status() == 200, Cast.CUSTOMS, path(deed) + "/release-requests", Map.of());
        var exit = client.post(Cast.CUSTOMS, path(deed) + ":exit", Map.of());
        if (exit.status() != 200) exit.expect(202);
        awaitStatus(deed, "EXITED");
    }

    /** The rules or the draw may have picked these goods: then they pass an inspection first. */
    private void inspectIfSelected(Deed deed) {
        var proposed = ORDERS + "?status=PROPOSED&declarationId=" + deed.declaration();
        var selected = client.getUntil(answer -> answer.status() == 200, Cast.CUSTOMS, proposed)
                .body()
                .path("items");
        if (selected.isEmpty()) return;
        var order = client.post(Cast.CUSTOMS, ORDERS, Map.of("declarationId", deed.declaration(), "reason", "Selected"))
                .expect(201)
                .text("orderId");
        for (var verb : List.of(":assign", ":start"))
            client.post(Cast.CUSTOMS, ORDERS + "/" + order + verb, Map.of()).expect(200);
        client.post(
                        Cast.CUSTOMS,
                        ORDERS + "/" + order + ":result",
                        Map.of("outcome", "CONFORMS", "finding", "As declared"))
                .expect(200);
        client.post(Cast.ANALYST, ORDERS + "/" + order + ":verify", Map.of()).expect(200);
        client.post(Cast.CUSTOMS, ORDERS + "/" + order + ":close", Map.of()).expect(200);
    }

    private Answer awaitStatus(Deed deed, String status) {
        return client.getUntil(
                answer -> answer.body().path("status").asText().equals(status), Cast.CUSTOMS, path(deed));
    }

    private static String path(Deed deed) {
        return DECLARATIONS + "/" + deed.declaration();
    }
}
