package io.ytterby.embedded.demo;

import static io.ytterby.embedded.demo.Goods.BUYER;
import static io.ytterby.embedded.demo.Goods.CUSTOMS;
import static io.ytterby.embedded.demo.Goods.OTHER_BUYER;
import static io.ytterby.embedded.demo.Goods.REGULATOR;

import java.util.Map;

/** The honest delivery leaves; the disguised one is found, held, and nothing of it leaves. */
final class BorderChapters {
    private static final String LICENCES = "/api/licensing/v1/licences/";
    private static final String BUYER_LICENCES = "/api/buyer/v1/licences/";

    private final Api api;
    private final Border border;
    private final Teller teller;

    BorderChapters(Api api, Teller teller) {
        this.api = api;
        this.border = new Border(api);
        this.teller = teller;
    }

    void carMakerLooks(String licence, String lot) {
        teller.chapter("The car maker looks");
        var status = api.await(BUYER, BUYER_LICENCES + licence + "/status", answer -> answer.status() == 200);
        teller.says(
                "Anna Becker sees licence %s: %s, usable: %s, as of %s ms ago.",
                licence, status.text("status"), status.text("usable"), status.text("ageMs"));
        var clearance = api.await(BUYER, "/api/buyer/v1/lots/" + lot + "/clearance", answer -> answer.status() == 200);
        teller.says("The lot: %s", clearance.text("reason"));
        api.get(OTHER_BUYER, BUYER_LICENCES + licence + "/status").expect(404);
        teller.says("Erik Holm of another car maker asks for the same licence: 404, as if it did not exist.");
    }

    void honestDeliveryLeaves(String licence, String lot) {
        teller.chapter("The honest delivery leaves");
        var declaration = border.lodge(licence, lot, Goods.LOT_MG, 200_000);
        teller.says("Chen Bo declares 25 kg. Licensing reserves them, tracking locks the lot, each by itself.");
        border.awaitStatus(declaration, "RESERVED");
        teller.says("Both have answered: RESERVED.");
        var order = border.inspect(declaration, "CONFORMS", "Magnets as declared: 2.5 % dysprosium");
        border.verify(order);
        border.close(order);
        teller.says("An inspection finds what was declared; a second person has verified it.");
        border.requestRelease(declaration).expect(200);
        border.requestExit(declaration).expect(202);
        border.awaitStatus(declaration, "EXITED");
        var line = api.get(CUSTOMS, LICENCES + licence)
                .expect(200)
                .body()
                .path("lines")
                .path(0);
        teller.says(
                "Released, and gone: the ledger counts %d mg used, %d mg reserved.",
                line.path("usedMg").asLong(), line.path("reservedMg").asLong());
        if (line.path("usedMg").asLong() != Goods.LOT_MG
                || line.path("reservedMg").asLong() != 0)
            throw new StepFailedException("the ledger should count exactly the lot's mass: " + line);
        api.await(
                BUYER,
                "/api/buyer/v1/lots/" + lot + "/clearance",
                answer -> answer.text("status").equals("EXPORTED"));
        teller.says("The car maker sees the lot EXPORTED: its grams will never leave a second time.");
        var again = border.lodge(licence, lot, Goods.LOT_MG, 200_000);
        var refused = border.awaitStatus(again, "REFUSED");
        teller.says(
                "Declared once more, it is refused: %s",
                refused.body().path("control").path("refusal").path("detail").asText());
    }

    void disguisedDeliveryStays(String licence, String lot) {
        teller.chapter("The disguised delivery stays");
        var declaration = border.lodge(licence, lot, Goods.LOT_MG, 200_000);
        border.awaitStatus(declaration, "RESERVED");
        var order = border.inspect(declaration, "DISCREPANT", "Terbium that nobody declared");
        border.verifyAs(CUSTOMS, order).expect(409);
        teller.says("The officer found terbium that nobody declared. He cannot verify his own result (409).");
        border.verify(order);
        teller.says("Ma Lin verifies it. In one transaction: a hold on the goods, and the news on its way.");
        api.await(
                BUYER,
                BUYER_LICENCES + licence + "/status",
                answer -> answer.text("status").equals("SUSPENDED"));
        teller.says("Licensing has suspended the licence, tracking has frozen the lot, the car maker sees both.");
        var blocked = border.requestRelease(declaration).expect(409);
        for (var blocker : blocked.body().path("blockers"))
            teller.says("  release refused: %s", blocker.path("detail").asText());
        board("The port's board now");
        settle(licence, declaration, order);
    }

    private void board(String when) {
        var board = api.get(CUSTOMS, "/api/inspection/v1/ports/CNSHA/backlog")
                .expect(200)
                .body();
        teller.says(
                "%s: %d declarations wait at CNSHA, %d of them in the red lane; %d left in the last 30 days.",
                when,
                board.path("waiting").asLong(),
                board.path("lanes").path(0).path("waiting").asLong(),
                board.path("dwell").path("leftIn30Days").path("count").asLong());
    }

    /** Lifting the hold and reinstating the licence are two decisions of two authorities. */
    private void settle(String licence, String declaration, String order) {
        teller.chapter("Lifting and reinstating are two decisions");
        for (var hold : border.openHolds(declaration))
            border.lift(hold, "The terbium was a calibration error of the analyser");
        border.close(order);
        border.requestRelease(declaration).expect(409);
        teller.says("Customs lifts the hold. Release is still refused: the licence is suspended.");
        var grounds = api.get(REGULATOR, LICENCES + licence).expect(200).body().path("grounds");
        for (var ground : grounds)
            api.post(
                            REGULATOR,
                            LICENCES + licence + ":reinstate",
                            Map.of(
                                    "groundId",
                                    ground.path("groundId").asText(),
                                    "reason",
                                    "Customs has withdrawn its finding"))
                    .expect(200);
        teller.says("The regulator names the ground and reinstates the licence.");
        var second = border.inspect(declaration, "CONFORMS", "Measured again with another analyser: as declared");
        border.verify(second);
        border.close(second);
        border.withdrawAlerts(declaration, "The finding was an error");
        border.releaseOnceTold(declaration);
        border.requestExit(declaration).expect(202);
        border.awaitStatus(declaration, "EXITED");
        teller.says("Measured again, it conforms; now it may leave, and does.");
        board("The board after that");
    }
}
