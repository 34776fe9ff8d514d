package io.ytterby.embedded.demo;

import static io.ytterby.embedded.demo.Goods.CUSTODIAN;
import static io.ytterby.embedded.demo.Goods.PRODUCER;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** From ore to magnets: every rare earth adds up on the way, and who says otherwise is shown the numbers. */
public final class MakingChapter {
    private static final String TRACKING = "/api/tracking/v1";
    private static final long KILOGRAM_MG = 1_000_000;
    private static final Map<String, String> ALLOY = Map.of("Nd", "22.9", "Pr", "7.08", "Dy", "1.09");

    private final Api api;
    private final Teller teller;

    public MakingChapter(Api api, Teller teller) {
        this.api = api;
        this.teller = teller;
    }

    public void tell() {
        teller.chapter("What goes in comes out");
        var oxides = oxides();
        refused(oxides.getFirst());
        magnets(oxides.getFirst(), oxides.getLast());
        blend();
    }

    private List<String> oxides() {
        var ore = mint("ORE", 1_000_000, Map.of("Nd", "0.8", "Pr", "0.25", "Dy", "0.04"), "NM-2026-11");
        var concentrate = made(run(
                        "beneficiation",
                        List.of(ore),
                        List.of(lot("CONCENTRATE", 50_000, Map.of("Nd", "13", "Pr", "4", "Dy", "0.62"))),
                        List.of(loss("Nd", 1_500), loss("Pr", 500), loss("Dy", 90))))
                .getFirst();
        teller.says("1,000 t of ore become 50 t of concentrate; what went to the tailings is declared.");
        var oxides = made(run(
                "separation",
                List.of(concentrate),
                List.of(
                        assayed(9_750, Map.of("Nd2O3", "75.35", "Pr6O11", "24.16")),
                        assayed(345, Map.of("Dy2O3", "99.8"))),
                List.of(loss("Nd", 200), loss("Pr", 50), loss("Dy", 10))));
        teller.says(
                "Separated: 9.75 t of NdPr oxide and 345 kg of dysprosium oxide, each gram with a code of its own.");
        return oxides;
    }

    private void refused(String oxide) {
        var answer = api.post(CUSTODIAN, TRACKING + "/transformations", reduction(oxide, 8_600, List.of()))
                .expect(422);
        if (!answer.slug().equals("mass-balance")) throw new StepFailedException("not for its numbers: " + answer);
        teller.says("8.6 t of metal out of it? Refused:");
        for (var element : answer.body().path("elements"))
            teller.says(
                    "  %-2s in %,d kg, out %,d kg, may differ by %,d kg: %s",
                    element.path("element").asText(),
                    element.path("inMg").asLong() / KILOGRAM_MG,
                    element.path("outMg").asLong() / KILOGRAM_MG,
                    element.path("allowedDifferenceMg").asLong() / KILOGRAM_MG,
                    element.path("fault").asText());
    }

    private void magnets(String oxide, String dysprosiumOxide) {
        var metal = made(reduction(oxide, 8_100, List.of(loss("Nd", 142), loss("Pr", 46))))
                .getFirst();
        var dysprosium = made(run(
                        "reduction",
                        List.of(dysprosiumOxide),
                        List.of(lot("METAL", 297, Map.of("Dy", "98.5"))),
                        List.of(loss("Dy", 7))))
                .getFirst();
        var alloying = Map.of(
                "process", "alloying",
                "inputs", List.of(Map.of("lotId", metal), Map.of("lotId", dysprosium)),
                "auxiliaries", List.of(added("iron", 18_200), added("boron", 280)),
                "outputs", List.of(lot("ALLOY", 26_800, ALLOY)));
        var alloy = made(alloying).getFirst();
        made(run(
                "magnet-making",
                List.of(alloy),
                List.of(lot("MAGNET", 20_000, ALLOY), lot("SCRAP", 6_700, ALLOY)),
                List.of()));
        teller.says(
                "Metal, alloy, 20 t of magnets and 6.7 t of swarf: what went in is used up, each rare earth is found again.");
    }

    private void blend() {
        var dysprosium = Map.of("Dy", "86.9");
        var one = mint("OXIDE", 100, dysprosium, "GD-2026-3");
        var other = mint("OXIDE", 300, dysprosium, "JX-2026-8");
        var blend = api.post(
                        CUSTODIAN,
                        TRACKING + "/blends",
                        Map.of(
                                "inputs",
                                List.of(Map.of("lotId", one), Map.of("lotId", other)),
                                "gtin",
                                Goods.GTIN,
                                "lotNumber",
                                number(),
                                "place",
                                "CNBAV"))
                .expect(201)
                .body()
                .path("outputs")
                .path(0);
        teller.says(
                "Dysprosium oxide of two mines, 100 and 300 kg, is poured together: %,d new codes, %s. No gram of it is one mine's.",
                blend.path("grams").asLong(), blend.path("custodyModel").asText());
    }

    private Map<String, Object> reduction(String oxide, long kilograms, List<Map<String, Object>> losses) {
        var metal = lot("METAL", kilograms, Map.of("Nd", "76", "Pr", "23.5"));
        return run("reduction", List.of(oxide), List.of(metal), losses);
    }

    private String mint(String stage, long kilograms, Map<String, String> composition, String permit) {
        return api.post(
                        PRODUCER,
                        TRACKING + "/lots",
                        Map.of(
                                "gtin",
                                Goods.GTIN,
                                "lotNumber",
                                number(),
                                "stage",
                                stage,
                                "massMg",
                                kilograms * KILOGRAM_MG,
                                "composition",
                                composition,
                                "place",
                                "CNBAV",
                                "sourceOfRight",
                                Map.of("kind", "MINE_PERMIT", "reference", permit)))
                .expect(201)
                .text("lotId");
    }

    /** Sends a run that is taken. @return the ids of the lots that came out */
    private List<String> made(Map<String, Object> run) {
        var outputs = api.post(CUSTODIAN, TRACKING + "/transformations", run)
                .expect(201)
                .body()
                .path("outputs");
        return outputs.findValuesAsText("lotId");
    }

    private static Map<String, Object> run(
            String process, List<String> lots, List<Map<String, Object>> outputs, List<Map<String, Object>> losses) {
        var inputs = lots.stream().map(lot -> Map.of("lotId", lot)).toList();
        return Map.of("process", process, "inputs", inputs, "outputs", outputs, "losses", losses);
    }

    private static Map<String, Object> lot(String stage, long kilograms, Map<String, String> composition) {
        return output(stage, kilograms, "composition", composition);
    }

    private static Map<String, Object> assayed(long kilograms, Map<String, String> oxides) {
        return output("OXIDE", kilograms, "oxides", oxides);
    }

    private static Map<String, Object> output(
            String stage, long kilograms, String assay, Map<String, String> percents) {
        return Map.of(
                "gtin",
                Goods.GTIN,
                "lotNumber",
                number(),
                "stage",
                stage,
                "massMg",
                kilograms * KILOGRAM_MG,
                assay,
                percents,
                "place",
                "CNBAV");
    }

    private static Map<String, Object> loss(String element, long kilograms) {
        return Map.of("element", element, "massMg", kilograms * KILOGRAM_MG, "reason", "residues");
    }

    private static Map<String, Object> added(String substance, long kilograms) {
        return Map.of("substance", substance, "massMg", kilograms * KILOGRAM_MG);
    }

    private static String number() {
        return "BT-" + UUID.randomUUID().toString().substring(0, 8);
    }
}
