package io.ytterby.embedded.probe;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** What the demo people ask all day: of ten requests three change something, each in another service. */
final class Mix {
    /** 10 g: much lighter than any licence of the load. */
    static final long MASS_MG = 10_000;

    private static final String EXPORTER = "chen.exporter";
    private static final String PRODUCER = "lin.producer";
    private static final String BUYER = "anna.buyer";
    private static final String CUSTOMS = "zhou.customs";
    private static final String BUYER_ORG = "de-rheinwerk-auto";
    private static final String HS_CODE = "8505111000";
    private static final Map<String, Object> VALUE = Map.of("currency", "EUR", "minor", 1);

    private final String licence;
    private final String lot;
    private final Acknowledged acknowledged;

    /** @param lot one that the buyer may see */
    Mix(String licence, String lot, Acknowledged acknowledged) {
        this.licence = licence;
        this.lot = lot;
        this.acknowledged = acknowledged;
    }

    Call call(long number) {
        return switch ((int) (number % 10)) {
            case 0, 5 -> Call.ofTheGateway("status", BUYER, "/api/buyer/v1/licences/" + licence + "/status");
            case 1 -> Call.reading("licence", EXPORTER, "/api/licensing/v1/licences/" + licence);
            case 2, 8 -> Call.reading("lot", PRODUCER, "/api/tracking/v1/lots/" + lot);
            case 3 -> mint();
            case 4 -> Call.ofTheGateway("clearance", BUYER, "/api/buyer/v1/lots/" + lot + "/clearance");
            case 6 -> Call.reading("declarations", CUSTOMS, "/api/inspection/v1/declarations?pageSize=5");
            case 7 -> apply();
            default -> declare();
        };
    }

    private Call mint() {
        var number = "K8-" + random(13);
        Map<String, Object> body = Map.of(
                "gtin",
                "06901234000016",
                "lotNumber",
                number,
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
        return new Call(
                "mint",
                false,
                PRODUCER,
                "/api/tracking/v1/lots",
                body,
                made -> acknowledged.lot(number, made.path("lotId").asText()));
    }

    private Call apply() {
        var mark = "Motors " + random(13);
        var line = Map.of(
                "controlCode", "1C905.a",
                "hsCode", HS_CODE,
                "description", "NdFeB magnets with dysprosium",
                "netMassMg", MASS_MG,
                "value", VALUE);
        Map<String, Object> body = Map.of(
                "destination",
                "DE",
                "endUse",
                mark,
                "parties",
                List.of(
                        Map.of("role", "END_USER", "organisationId", BUYER_ORG),
                        Map.of("role", "CONSIGNEE", "organisationId", BUYER_ORG)),
                "goods",
                List.of(line));
        return new Call(
                "apply",
                false,
                EXPORTER,
                "/api/licensing/v1/applications",
                body,
                made -> acknowledged.application(mark, made.path("id").asText()));
    }

    private Call declare() {
        var minted = acknowledged.lotToDeclare();
        if (minted == null) return Call.reading("declarations", CUSTOMS, "/api/inspection/v1/declarations?pageSize=5");
        var mrn = "26CN" + random(14);
        var line = Map.of(
                "licenceNumber", licence,
                "line", 1,
                "lotId", minted,
                "massMg", MASS_MG,
                "value", VALUE,
                "hsCode", HS_CODE);
        Map<String, Object> body = Map.of(
                "mrn",
                mrn,
                "exporterOrg",
                "cn-baotou-re",
                "consigneeOrg",
                BUYER_ORG,
                "destination",
                "DE",
                "port",
                "CNSHA",
                "lines",
                List.of(line));
        return new Call(
                "declare",
                false,
                EXPORTER,
                "/api/inspection/v1/declarations",
                body,
                made -> acknowledged.declaration(mrn, made.path("declarationId").asText()));
    }

    private static String random(int letters) {
        return UUID.randomUUID()
                .toString()
                .replace("-", "")
                .substring(0, letters)
                .toUpperCase(Locale.ROOT);
    }
}
