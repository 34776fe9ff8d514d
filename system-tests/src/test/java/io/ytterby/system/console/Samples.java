package io.ytterby.system.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.embedded.demo.Border;
import io.ytterby.embedded.demo.LicenceChapter;
import io.ytterby.embedded.demo.LotChapter;
import io.ytterby.system.rig.Cast;
import io.ytterby.system.rig.World;
import java.util.HashMap;
import java.util.Map;

/** Goods at the border that wait, and what was taken of them, so that there is something to look at. */
final class Samples {
    private static final long LOT_MG = 2_000_000;
    private static final long VALUE_MINOR = 50_000;
    private static final String API = "/api/inspection/v1/samples";
    private static final String WHEN = "2026-01-05T09:00:00Z";
    private static final String SEAL_A = "HLG0000001";

    private Samples() {}

    /** @return the id of a declaration whose goods are set aside and locked */
    static String reserved(Console console) {
        var api = console.api();
        var border = new Border(api);
        var licence = new LicenceChapter(api, World.silent()).obtain(LOT_MG, VALUE_MINOR);
        var lot = new LotChapter(api, World.silent()).mint(LOT_MG);
        var id = border.lodge(licence, lot, LOT_MG, VALUE_MINOR);
        border.awaitStatus(id, "RESERVED");
        return id;
    }

    /** @return the id of a sample of which half A is analysed and verified, and half B lies under its seal */
    static String verified(Console console) {
        var sample = taken(console);
        step(
                console,
                Cast.CUSTOMS,
                sample + ":split",
                at("sealNumber", "HLG0000000", "sealA", SEAL_A, "sealB", "HLG0000002"));
        step(console, Cast.ANALYST, sample + ":receive", at("from", Cast.CUSTOMS, "sealNumber", SEAL_A));
        var found = Map.<String, Object>of(
                "half", "A", "method", "ED-XRF", "instrumentId", "hh50-cnsha-1", "wtPct", Map.of("Dy", "2.50"));
        step(console, Cast.ANALYST, sample + "/analyses", found);
        step(console, "hu.lab", sample + ":verify", Map.of());
        return sample;
    }

    /** @return the id of the sample that took the place of one that was taken back */
    static String copyOf(Console console, String sample) {
        for (var row : console.api()
                .get(Cast.CUSTOMS, API + "?pageSize=100")
                .expect(200)
                .body()
                .path("items"))
            if (row.path("retestOf").asText().equals(sample))
                return row.path("sampleId").asText();
        throw new AssertionError("nothing took the place of " + sample);
    }

    private static void step(Console console, String person, String path, Map<String, Object> body) {
        var answer = console.api().post(person, API + "/" + path, body);
        assertThat(answer.status()).as(answer.toString()).isBetween(200, 201);
    }

    private static Map<String, Object> at(String... more) {
        var body =
                new HashMap<String, Object>(Map.of("place", "CNSHA", "at", WHEN, "seal", "INTACT", "condition", "Dry"));
        for (int i = 0; i < more.length; i += 2) body.put(more[i], more[i + 1]);
        return body;
    }

    /** @return the id of a sample that was taken and nothing more */
    static String taken(Console console) {
        return console.api()
                .post(
                        Cast.CUSTOMS,
                        API,
                        Map.of(
                                "declarationId",
                                reserved(console),
                                "description",
                                "Grey powder of drum 3",
                                "sealNumber",
                                "HLG0000000",
                                "place",
                                "CNSHA",
                                "takenAt",
                                WHEN))
                .expect(201)
                .text("sampleId");
    }
}
