package io.ytterby.embedded.demo;

import static io.ytterby.embedded.demo.Goods.CUSTODIAN;
import static io.ytterby.embedded.demo.Goods.PRODUCER;
import static io.ytterby.embedded.demo.Goods.REGULATOR;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A certificate is earned before three persons; goods claim what it covers, through a blend too, and lose it with it. */
final class CertificationChapter {
    private static final String CERTIFICATION = "/api/certification/v1";
    private static final String TRACKING = "/api/tracking/v1";
    private static final String ASSESSOR = "joost.certifier";
    private static final String DECIDER = "marijke.certifier";
    private static final String BODY = "nl-certis";
    private static final String SCHEME = "ytt-pcf";
    private static final String VERSION = "1";
    private static final long LOT_MG = 100_000_000;

    private final Api api;
    private final Teller teller;

    CertificationChapter(Api api, Teller teller) {
        this.api = api;
        this.teller = teller;
    }

    void tell() {
        teller.chapter("A low-carbon claim, and what it rests on");
        accredit();
        var certificate = issued();
        var signed = SignedCertificate.of(api, teller, certificate);
        signed.await("VALID");
        var lot = certified(certificate);
        passport(lot);
        var blend = blended(lot, known(mint()));
        var claim = claimed(blend);
        withdrawn(certificate, claim);
        signed.await("INVALID");
    }

    /** Whoever has a lot says what it is; anybody checks it, as a certificate. */
    private void passport(String lot) {
        var issued = api.post(PRODUCER, TRACKING + "/lots/" + lot + "/passport", Map.of())
                .expect(201);
        teller.says("The producer has its lot's passport signed; it is taken back when the lot weighs something else.");
        new SignedCertificate(api, teller, issued.text("document")).await("VALID");
    }

    private void accredit() {
        api.post(
                        REGULATOR,
                        CERTIFICATION + "/accreditations",
                        Map.of(
                                "body",
                                BODY,
                                "scheme",
                                SCHEME,
                                "stages",
                                List.of("OXIDE", "METAL"),
                                "territory",
                                List.of("CN"),
                                "validFrom",
                                "2026-01-01",
                                "validUntil",
                                "2031-01-01"))
                .expect(201);
    }

    private String issued() {
        var path = CERTIFICATION + "/certificates";
        var id = api.post(PRODUCER, path, application()).expect(201).text("certificateId");
        path += "/" + id;
        api.post(ASSESSOR, path + ":assess", Map.of("conforms", true, "findings", "Meters and inventory read on site"))
                .expect(200);
        var decision = Map.of("decision", "ISSUE", "reason", "As assessed");
        refused(api.post(ASSESSOR, path + ":decide", decision).expect(409), "certificate-same-person");
        var issued = api.post(DECIDER, path + ":decide", decision).expect(200);
        teller.says(
                "Lin Hua applies, Joost assesses and may not decide as well; Marijke decides: oxide is %s until %s.",
                issued.body().at("/claimClass/OXIDE").asText(),
                issued.text("validUntil").substring(0, 10));
        return id;
    }

    private static Map<String, Object> application() {
        return Map.of(
                "body",
                BODY,
                "scheme",
                Map.of("id", SCHEME, "version", VERSION),
                "stages",
                List.of("OXIDE"),
                "custodyModels",
                List.of("SEGREGATED", "CONTROLLED_BLENDING"),
                "site",
                "CNBAV",
                "product",
                "NdPr oxide",
                "measuredFrom",
                "2025-01-01",
                "measuredUntil",
                "2026-01-01",
                "footprint",
                Map.of(
                        "gross", "9.5",
                        "offsets", "0",
                        "scope1", "2",
                        "scope2Market", "3",
                        "allocation", "MASS",
                        "gwpSet", "AR6"));
    }

    private String certified(String certificate) {
        var lot = known(mint());
        api.post(PRODUCER, lotPath(lot) + "/certified-inputs", Map.of("certificateId", certificate))
                .expect(201);
        return lot;
    }

    private String mint() {
        return api.post(
                        PRODUCER,
                        TRACKING + "/lots",
                        Map.of(
                                "gtin",
                                Goods.GTIN,
                                "lotNumber",
                                number(),
                                "stage",
                                "OXIDE",
                                "massMg",
                                LOT_MG,
                                "composition",
                                Map.of("Nd", "60.0", "Pr", "20.0"),
                                "place",
                                "CNBAV",
                                "sourceOfRight",
                                Map.of("kind", "MINE_PERMIT", "reference", "NM-2026-11")))
                .expect(201)
                .text("lotId");
    }

    /** Waits until certification has heard of the lot and of how it came to be. */
    private String known(String lot) {
        api.await(PRODUCER, lotPath(lot) + "/shares", answer -> answer.status() == 200);
        return lot;
    }

    private String blended(String certified, String other) {
        var blend = api.post(
                        CUSTODIAN,
                        TRACKING + "/blends",
                        Map.of(
                                "inputs",
                                List.of(Map.of("lotId", certified), Map.of("lotId", other)),
                                "gtin",
                                Goods.GTIN,
                                "lotNumber",
                                number(),
                                "place",
                                "CNBAV"))
                .expect(201)
                .body()
                .at("/outputs/0/lotId")
                .asText();
        return known(blend);
    }

    private String claimed(String blend) {
        var neodymium = neodymium(blend);
        long certified = neodymium.at("/shares/0/massMg").asLong();
        teller.says(
                "100 kg of it are poured together with 100 kg of another oxide: %s of the %,d g of neodymium are certified.",
                percent(neodymium.at("/shares/0/share").asText()),
                neodymium.path("totalMg").asLong() / 1_000);
        refused(
                claim(blend, "SEGREGATED", certified).expect(422),
                "custody-model-too-strong",
                "claim-not-of-the-model");
        var more = claim(blend, "CONTROLLED_BLENDING", certified + 1).expect(409);
        refused(more, "claim-exceeds-certified");
        teller.says(
                "Segregated it is not any more; and %,d mg as a controlled blend are one too many: %,d are free.",
                certified + 1, more.body().path("freeMg").asLong());
        var claim = claim(blend, "CONTROLLED_BLENDING", certified).expect(201);
        teller.says("A claim on all that is certified stands: %s.", claim.text("claimClass"));
        refused(claim(blend, "CONTROLLED_BLENDING", 1).expect(409), "claim-exceeds-certified");
        return claim.text("claimId");
    }

    private JsonNode neodymium(String lot) {
        var shares = api.get(PRODUCER, lotPath(lot) + "/shares").expect(200);
        for (var element : shares.body().path("elements"))
            if (element.path("element").asText().equals("Nd")) return element;
        throw new StepFailedException("no neodymium in " + shares);
    }

    private Answer claim(String lot, String model, long milligrams) {
        return api.post(
                CUSTODIAN,
                CERTIFICATION + "/claims",
                Map.of(
                        "lotId",
                        lot,
                        "schemeId",
                        SCHEME,
                        "schemeVersion",
                        VERSION,
                        "model",
                        model,
                        "claimClass",
                        "LOW_CARBON",
                        "lines",
                        List.of(Map.of("element", "Nd", "massMg", milligrams))));
    }

    private void withdrawn(String certificate, String claim) {
        var path = CERTIFICATION + "/certificates/" + certificate;
        var before = Instant.now();
        api.post(DECIDER, path + ":withdraw", Map.of("reason", "The electricity meter was read wrongly"))
                .expect(200);
        api.await(
                CUSTODIAN,
                CERTIFICATION + "/claims/" + claim,
                answer -> answer.text("state").equals("WITHDRAWN"));
        var then = api.get(PRODUCER, path + "?at=" + before + "&knownAt=" + before)
                .expect(200)
                .text("status");
        if (!then.equals("VALID")) throw new StepFailedException("it was VALID before its withdrawal, not " + then);
        teller.says(
                "The meter was read wrongly: Marijke withdraws the certificate, and the claim on the blend ends by itself."
                        + " What was known before stays known: VALID.");
    }

    private static void refused(Answer answer, String... slugs) {
        if (!List.of(slugs).contains(answer.slug()))
            throw new StepFailedException("refused for another reason: " + answer);
    }

    private static String lotPath(String lot) {
        return CERTIFICATION + "/lots/" + lot;
    }

    private static String percent(String share) {
        return new BigDecimal(share).movePointRight(2).stripTrailingZeros().toPlainString() + " %";
    }

    private static String number() {
        return "CE-" + UUID.randomUUID().toString().substring(0, 8);
    }
}
