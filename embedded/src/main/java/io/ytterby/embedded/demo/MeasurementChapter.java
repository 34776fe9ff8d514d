package io.ytterby.embedded.demo;

import static io.ytterby.embedded.demo.Goods.ANALYST;
import static io.ytterby.embedded.demo.Goods.CUSTOMS;
import static io.ytterby.embedded.demo.Goods.OTHER_CUSTOMS;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** An officer's analyser meets iron oxide that is none; what an algorithm says holds the goods and does nothing more. */
final class MeasurementChapter {
    private static final String INSPECTION = "/api/inspection/v1/";
    private static final String INSTRUMENT = "hh50-cnsha-1";
    private static final long MASS_MG = 1_000_000;

    private final Api api;
    private final Teller teller;

    MeasurementChapter(Api api, Teller teller) {
        this.api = api;
        this.teller = teller;
    }

    void tell(String licence) {
        teller.chapter("A spectrum says what the papers do not");
        if (!isCalibrated()) register();
        var border = new Border(api);
        var declaration = border.lodge(licence, new LotChapter(api, teller).mint(MASS_MG), MASS_MG, 8_000);
        border.awaitStatus(declaration, "RESERVED");
        var measured = measure("iron-oxide-dysprosium.msa", "?declarationId=" + declaration);
        teller.says("Zhou measures a drum that is labelled iron oxide: %s.", verdict(measured));
        shown(measured.text("id"));
        var holds = api.get(CUSTOMS, INSPECTION + "holds?standing=true&declarationId=" + declaration)
                .expect(200)
                .body()
                .path("items");
        for (var hold : holds)
            teller.says(
                    "A local hold %s stands; no licence is suspended for what an algorithm says.",
                    hold.path("ground").asText());
        for (var blocker : border.requestRelease(declaration).body().path("blockers"))
            teller.says("  release refused: %s", blocker.path("detail").asText());
        teller.says(
                "The drum beside it, with nothing in it but iron oxide: %s.", verdict(measure("iron-oxide.msa", "")));
    }

    private boolean isCalibrated() {
        var answer = api.get(CUSTOMS, INSPECTION + "instruments/" + INSTRUMENT);
        return answer.status() == 200
                && answer.body().path("standing").path("inForce").asBoolean();
    }

    private void register() {
        var card = Map.of("anode", "Rh", "kV", 50, "filters", List.of(), "inAngleDeg", 45, "outAngleDeg", 45);
        var proposed = api.put(
                        CUSTOMS,
                        INSPECTION + "instruments/" + INSTRUMENT,
                        Map.of(
                                "kind",
                                "XRF",
                                "serial",
                                "HH50-0007",
                                "place",
                                "CNSHA",
                                "inService",
                                true,
                                "card",
                                card,
                                "reason",
                                "New at the port"),
                        "If-Match",
                        "\"0\"")
                .expect(202)
                .text("changeId");
        var own = approve(CUSTOMS, proposed).expect(409);
        approve(ANALYST, proposed).expect(200);
        var certificate = Map.of(
                "certificate",
                "NIM-2026-0117",
                "validFrom",
                "2026-01-01",
                "validUntil",
                "2099-12-31",
                "performedBy",
                "National Institute of Metrology",
                "referenceMaterial",
                "Pure iron, copper and zirconium",
                "fwhmEv5895",
                "145",
                "reason",
                "Yearly calibration");
        var calibration = api.post(ANALYST, INSPECTION + "instruments/" + INSTRUMENT + "/calibrations", certificate)
                .expect(202)
                .text("changeId");
        approve(OTHER_CUSTOMS, calibration).expect(200);
        teller.says("A handheld analyser is registered and calibrated, each by two persons (%s).", own.slug());
    }

    private Answer approve(String person, String change) {
        return api.post(person, INSPECTION + "instrument-changes/" + change + ":approve", Map.of());
    }

    private Answer measure(String file, String about) {
        var metadata = Map.of(
                "instrument", Map.of("id", INSTRUMENT),
                "liveTimeS", 60,
                "declaration", Map.of("hsCode", "282110", "compositionWtPct", Map.of("Fe", "69.9", "O", "30.1")));
        return api.upload(CUSTOMS, INSPECTION + "measurements" + about, file, spectrum(file), metadata)
                .expect(201);
    }

    private String verdict(Answer measured) {
        var verdict = api.get(CUSTOMS, INSPECTION + "measurements/" + measured.text("id") + "/verdict")
                .expect(200);
        var reasons = StreamSupport.stream(verdict.body().path("reasons").spliterator(), false)
                .map(reason -> reason.path("code").asText())
                .toList();
        return verdict.text("verdict") + (reasons.isEmpty() ? "" : " " + reasons);
    }

    private void shown(String id) {
        var explanation = api.get(CUSTOMS, INSPECTION + "measurements/" + id + "/explanation")
                .expect(200)
                .body();
        for (var element : explanation.path("elements")) {
            if (!isNamed(element.path("element").asText(), explanation.path("reasons"))) continue;
            var evidence = element.path("evidence");
            teller.says(
                    "  %s: %s counts in %s, %s +/- %s wt%% (k = 2); without it chi-squared grows by %s.",
                    element.path("element").asText(),
                    evidence.path("counts").asText(),
                    String.join(", ", evidence.path("lines").findValuesAsText("name")),
                    element.path("wtPct").asText(),
                    element.path("U").asText(),
                    evidence.path("chi2WithoutIt").asText());
        }
        var plot = api.get(CUSTOMS, INSPECTION + "measurements/" + id + "/plot.svg")
                .expect(200);
        teller.says(
                "The plot has %d bytes; the file is kept as it came: SHA-256 %s...",
                plot.body().asText().length(),
                explanation.path("sha256").asText().substring(0, 16));
    }

    /** A reason that is about an element begins with its symbol. */
    private static boolean isNamed(String element, JsonNode reasons) {
        for (var reason : reasons) if (reason.path("detail").asText().startsWith(element + " ")) return true;
        return false;
    }

    private static byte[] spectrum(String name) {
        try (var in = MeasurementChapter.class.getResourceAsStream("/embedded/spectra/" + name)) {
            if (in == null) throw new StepFailedException("no spectrum " + name);
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
