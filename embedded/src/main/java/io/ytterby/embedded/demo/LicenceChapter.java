package io.ytterby.embedded.demo;

import static io.ytterby.embedded.demo.Goods.BUYER_ORG;
import static io.ytterby.embedded.demo.Goods.COUNTERSIGNER;
import static io.ytterby.embedded.demo.Goods.EXPORTER;
import static io.ytterby.embedded.demo.Goods.OFFICER;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** From the question what a consignment needs to the licence that allows it. */
public final class LicenceChapter {
    private static final String APPLICATIONS = "/api/licensing/v1/applications";

    private final Api api;
    private final Teller teller;

    public LicenceChapter(Api api, Teller teller) {
        this.api = api;
        this.teller = teller;
    }

    void ask() {
        teller.chapter("What does this consignment need?");
        teller.says("Chen Bo of Baotou wants to sell magnets with 2.5 %% dysprosium to a car maker in Germany.");
        var decision = api.post(EXPORTER, "/api/licensing/v1/requirements:evaluate", consignment("2.5"))
                .expect(200);
        teller.says(
                "The control list answers: %s, presumption %s, because of %s, control code %s.",
                decision.text("licence"),
                decision.text("presumption"),
                decision.body().path("basis"),
                decision.body().path("controlCodes"));
        teller.says(
                "It explains itself: %s",
                decision.body().path("explanation").path(0).path("says").asText());
        var change = decision.body().path("wouldChange").path(0);
        if (!change.isMissingNode())
            teller.says(
                    "And it says what would change the answer: %s, it would be %s.",
                    change.path("condition").asText(), change.path("licence").asText());
        askWithDoubt();
        if (!decision.text("licence").equals("DUAL_USE_LICENCE"))
            throw new StepFailedException("the magnets should need a dual-use licence: " + decision);
    }

    /** The same goods, of which the laboratory is not sure: nobody guesses. */
    private void askWithDoubt() {
        var doubtful = api.post(EXPORTER, "/api/licensing/v1/requirements:evaluate", consignment("0.02±0.03"))
                .expect(200);
        teller.says(
                "With 0.02 ± 0.03 %% dysprosium the answer is %s: the interval holds the threshold, so a person decides.",
                doubtful.text("licence"));
    }

    /** Applies, advises, countersigns, finalises. @return the licence's number */
    public String obtain(long massMg, long valueMinor) {
        return obtain(massMg, valueMinor, application -> {});
    }

    /** The same, with a question to the exporter on the way. */
    String obtainAfterAQuestion(long massMg, long valueMinor) {
        return obtain(massMg, valueMinor, this::askAndAnswer);
    }

    private String obtain(long massMg, long valueMinor, Consumer<String> onTheWay) {
        teller.chapter("A licence takes two persons");
        var application = apply(massMg, valueMinor);
        teller.says("Chen Bo applies for %d kg and submits.", massMg / 1_000_000);
        onTheWay.accept(application);
        advise(application);
        teller.says("Li Wei of the ministry advises: approve, for the goods and for each party.");
        var alone = api.post(OFFICER, APPLICATIONS + "/" + application + "/countersignatures", Map.of());
        alone.expect(403);
        teller.says(
                "He cannot countersign his own advice: the server refuses (403), and a constraint stands behind it.");
        api.post(COUNTERSIGNER, APPLICATIONS + "/" + application + "/countersignatures", Map.of("accepted", true))
                .expect(200);
        teller.says("Zhao Min countersigns.");
        var number = finalise(application);
        teller.says("The case is finalised, and licence %s is issued in the same transaction.", number);
        return number;
    }

    private String apply(long massMg, long valueMinor) {
        var created = api.post(
                        EXPORTER,
                        APPLICATIONS,
                        Map.of(
                                "destination", "DE",
                                "endUserType", "civil",
                                "endUse", "Traction motors for cars",
                                "parties",
                                        List.of(
                                                Map.of("role", "END_USER", "organisationId", BUYER_ORG),
                                                Map.of("role", "CONSIGNEE", "organisationId", BUYER_ORG)),
                                "goods",
                                        List.of(Map.of(
                                                "controlCode",
                                                Goods.CONTROL_CODE,
                                                "hsCode",
                                                Goods.HS_CODE,
                                                "description",
                                                "NdFeB magnets with dysprosium",
                                                "netMassMg",
                                                massMg,
                                                "value",
                                                Goods.euro(valueMinor),
                                                "item",
                                                item("2.5")))))
                .expect(201);
        var id = created.text("id");
        api.post(EXPORTER, APPLICATIONS + "/" + id + ":submit", Map.of(), "If-Match", created.etag())
                .expect(200);
        return id;
    }

    private void askAndAnswer(String application) {
        var query = api.post(
                        OFFICER,
                        APPLICATIONS + "/" + application + "/queries",
                        Map.of("question", "Which motors are the magnets for?"))
                .expect(201)
                .text("id");
        var waiting = api.get(EXPORTER, APPLICATIONS + "/" + application).expect(200);
        var resumed = api.post(
                        EXPORTER,
                        "/api/licensing/v1/queries/" + query + ":answer",
                        Map.of("answer", "Traction motors of electric cars."))
                .expect(200);
        teller.says(
                "Li Wei asks what the magnets are for: the case is %s and its clock stands still. Chen Bo answers, and it"
                        + " goes on: %s.",
                waiting.text("status"), resumed.text("status"));
        if (!waiting.text("status").equals("AWAITING_EXPORTER_RESPONSE"))
            throw new StepFailedException("a question should pause the case: " + waiting);
    }

    private void advise(String application) {
        var reason = "Known producer, known car maker, civil use.";
        api.post(
                        OFFICER,
                        APPLICATIONS + "/" + application + "/advice",
                        Map.of(
                                "goods", List.of(Map.of("line", 1, "advice", "APPROVE", "reason", reason)),
                                "parties",
                                        List.of(
                                                Map.of("party", 1, "advice", "APPROVE", "reason", reason),
                                                Map.of("party", 2, "advice", "APPROVE", "reason", reason))))
                .expect(200);
    }

    private String finalise(String application) {
        var current = api.get(OFFICER, APPLICATIONS + "/" + application).expect(200);
        return api.post(
                        OFFICER,
                        APPLICATIONS + "/" + application + ":finalise",
                        Map.of("decision", "APPROVE"),
                        "If-Match",
                        current.etag())
                .expect(200)
                .text("licenceNumber");
    }

    private static Map<String, Object> consignment(String dysprosium) {
        return Map.of(
                "exportFrom", "CN",
                "destination", "DE",
                "endUserType", "civil",
                "endUse", "automotive traction motor",
                "item", item(dysprosium));
    }

    private static Map<String, Object> item(String dysprosium) {
        return Map.of(
                "form", "permanent_magnet",
                "family", "NdFeB",
                "stage", "magnet_simple",
                "origin", "CN",
                "hsCode", Goods.HS_CODE,
                "compositionWtPct", Map.of("Nd", "28.0", "Dy", dysprosium, "Fe", "66.9", "B", "1.1"));
    }
}
