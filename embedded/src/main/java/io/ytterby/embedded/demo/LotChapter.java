package io.ytterby.embedded.demo;

import static io.ytterby.embedded.demo.Goods.BUYER;
import static io.ytterby.embedded.demo.Goods.BUYER_ORG;
import static io.ytterby.embedded.demo.Goods.CUSTODIAN;
import static io.ytterby.embedded.demo.Goods.PRODUCER;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Goods get a lot, and every gram of it a code. */
public final class LotChapter {
    private static final String LOTS = "/api/tracking/v1/lots";

    private final Api api;
    private final Teller teller;

    public LotChapter(Api api, Teller teller) {
        this.api = api;
        this.teller = teller;
    }

    /** Mints a lot of so many milligrams that the buyer may see. @return its id */
    public String mint(long massMg) {
        var lot = api.post(
                        PRODUCER,
                        LOTS,
                        Map.of(
                                "gtin",
                                Goods.GTIN,
                                "lotNumber",
                                "BT-" + UUID.randomUUID().toString().substring(0, 8),
                                "stage",
                                "MAGNET",
                                "massMg",
                                massMg,
                                "composition",
                                Goods.COMPOSITION,
                                "place",
                                "CNBAV",
                                "sourceOfRight",
                                Map.of("kind", "MINE_PERMIT", "reference", "NM-2026-11")))
                .expect(201)
                .text("lotId");
        api.post(PRODUCER, LOTS + "/" + lot + "/grants", Map.of("organisation", BUYER_ORG, "scope", "status"))
                .expect(200);
        return lot;
    }

    /** Mints, verifies, splits. @return the two lots */
    List<String> tell() {
        teller.chapter("Every gram has a code");
        var lot = mint(2 * Goods.LOT_MG);
        teller.says("Lin Hua registers a lot of 50 kg of magnets: 50,000 codes, kept as one row.");
        var codes = api.get(PRODUCER, LOTS + "/" + lot + "/codes?count=3")
                .expect(200)
                .body()
                .asText()
                .lines()
                .toList();
        var forged = swapped(codes.getFirst());
        var verdicts = api.post(
                        BUYER,
                        "/api/tracking/v1/grams:verify",
                        Map.of(
                                "codes",
                                List.of(
                                        codes.get(0),
                                        codes.get(1),
                                        forged,
                                        codes.get(2).substring(1))))
                .expect(200)
                .body()
                .path("results");
        for (var verdict : verdicts)
            teller.says(
                    "  %-22s %s",
                    verdict.path("code").asText(), verdict.path("verdict").asText());
        require("authentic", verdicts.path(0).path("verdict").asText());
        if (verdicts.path(2).path("verdict").asText().equals("authentic"))
            throw new StepFailedException("a changed code was called authentic: " + forged);
        var part = api.post(CUSTODIAN, LOTS + "/" + lot + ":split", Map.of("grams", Goods.LOT_MG / 1_000))
                .expect(201)
                .body()
                .path("part")
                .path("lotId")
                .asText();
        teller.says("Gao Feng splits it: 25,000 grams stay, 25,000 go into a second lot. No gram is in both.");
        mergeByMistake(lot, part);
        return List.of(lot, part);
    }

    private void mergeByMistake(String lot, String part) {
        var merged = api.post(CUSTODIAN, LOTS + "/" + lot + ":merge", Map.of("lotIds", List.of(part)))
                .expect(200)
                .text("operationId");
        api.post(CUSTODIAN, "/api/tracking/v1/operations/" + merged + ":reverse", Map.of("reason", "the wrong lot"))
                .expect(200);
        teller.says(
                "He merges them by mistake and undoes it: each gram is back in its lot, both deeds stay written down.");
    }

    /** The same characters, two of them in the other order: what a slip of the hand makes. */
    private static String swapped(String code) {
        for (int i = 5; i < code.length() - 1; i++)
            if (code.charAt(i) != code.charAt(i + 1))
                return code.substring(0, i) + code.charAt(i + 1) + code.charAt(i) + code.substring(i + 2);
        throw new StepFailedException("a code of one character only: " + code);
    }

    private static void require(String wanted, String got) {
        if (!wanted.equals(got)) throw new StepFailedException("wanted " + wanted + ", got " + got);
    }
}
