package io.ytterby.system.console;

import io.ytterby.embedded.demo.Border;
import io.ytterby.embedded.demo.LicenceChapter;
import io.ytterby.embedded.demo.LotChapter;
import io.ytterby.system.rig.Cast;
import io.ytterby.system.rig.World;
import java.util.Map;

/** Goods at the border that wait, and what was taken of them, so that there is something to look at. */
final class Samples {
    private static final long LOT_MG = 2_000_000;
    private static final long VALUE_MINOR = 50_000;

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

    static void taken(Console console) {
        console.api()
                .post(
                        Cast.CUSTOMS,
                        "/api/inspection/v1/samples",
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
                                "2026-01-05T09:00:00Z"))
                .expect(201);
    }
}
