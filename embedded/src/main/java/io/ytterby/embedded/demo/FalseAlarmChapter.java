package io.ytterby.embedded.demo;

import static io.ytterby.embedded.demo.Goods.BUYER;
import static io.ytterby.embedded.demo.Goods.CUSTOMS;
import static io.ytterby.embedded.demo.Goods.OTHER_CUSTOMS;
import static io.ytterby.embedded.demo.Goods.REGULATOR;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** A failure that was none: what it sets going, and how one decision of a third person takes it back. */
final class FalseAlarmChapter {
    private static final long LOT_MG = 1_000_000L;
    private static final String INSPECTION = "/api/inspection/v1";
    private static final String LICENCES = "/api/licensing/v1/licences/";

    private final Api api;
    private final Border border;
    private final LotChapter lots;
    private final Teller teller;

    FalseAlarmChapter(Api api, Teller teller) {
        this.api = api;
        this.border = new Border(api);
        this.lots = new LotChapter(api, teller);
        this.teller = teller;
    }

    void tell(String licence) {
        teller.chapter("A false alarm, and how it is taken back");
        var sibling = border.lodge(licence, lots.mint(LOT_MG), LOT_MG, 8_000);
        var declaration = border.lodge(licence, lots.mint(LOT_MG), LOT_MG, 8_000);
        border.awaitStatus(sibling, "RESERVED");
        border.awaitStatus(declaration, "RESERVED");
        var order = border.inspect(declaration, "CONTROLLED_ELEMENT_FOUND", "Dysprosium far above what was declared");
        var result = border.verifyAs(Goods.ANALYST, order).expect(200).text("resultId");
        border.close(order);
        setGoing(licence, sibling, result);
        takenBack(licence, declaration, sibling, order, result);
    }

    private void setGoing(String licence, String sibling, String result) {
        api.await(
                BUYER,
                "/api/buyer/v1/licences/" + licence + "/status",
                answer -> answer.text("status").equals("SUSPENDED"));
        var review = order(sibling);
        if (!review.path("reason").asText().contains("Dysprosium"))
            throw new StepFailedException("the other delivery should be looked at: " + review);
        teller.says("Two persons stand for a failure. The goods are held, the licence is suspended,");
        teller.says(
                "the exporter's other delivery is to be looked at: %s",
                review.path("reason").asText());
        require("ACTIVE", alert(result).path("state").asText());
        teller.says("and every port is warned of goods like these for 30 days.");
    }

    private void takenBack(String licence, String declaration, String sibling, String order, String result) {
        var second = border.inspect(declaration, "CONFORMS", "The sealed second half, another laboratory: as declared");
        border.verify(second);
        border.close(second);
        var reverse = INSPECTION + "/results/" + result + ":reverse";
        var why = Map.of(
                "reason", "The sealed second half was measured elsewhere: a line of iron was taken for dysprosium");
        api.post(CUSTOMS, reverse, why).expect(409);
        teller.says("The sealed second half shows that it was wrong. Who found it cannot reverse it (409).");
        api.post(OTHER_CUSTOMS, reverse, why).expect(200);
        if (!border.openHolds(declaration).isEmpty())
            throw new StepFailedException("the hold should be lifted: " + order);
        require("CANCELLED", order(sibling).path("status").asText());
        require("WITHDRAWN", alert(result).path("state").asText());
        teller.says("Xu Ning does, in one decision: the hold is lifted, the other order ended, the warning withdrawn.");
        var ground = reversedGround(licence);
        teller.says(
                "The licence stays suspended. Its ground now says: %s.",
                ground.path("reversalReason").asText());
        var naming = Map.of("groundId", ground.path("groundId").asText(), "reason", "Customs has reversed its finding");
        api.post(REGULATOR, LICENCES + licence + ":reinstate", naming).expect(200);
        border.releaseOnceTold(declaration);
        border.requestExit(declaration).expect(202);
        border.awaitStatus(declaration, "EXITED");
        teller.says("The regulator reinstates it by name; the goods are released, and leave.");
    }

    private JsonNode reversedGround(String licence) {
        var seen = api.await(
                REGULATOR,
                LICENCES + licence,
                answer -> !answer.body().findPath("reversedAt").isMissingNode());
        for (var ground : seen.body().path("grounds")) if (ground.has("reversedAt")) return ground;
        throw new StepFailedException("no ground is shown as reversed: " + seen.body());
    }

    private JsonNode order(String declaration) {
        return api.get(CUSTOMS, INSPECTION + "/orders?declarationId=" + declaration)
                .expect(200)
                .body()
                .path("items")
                .path(0);
    }

    private JsonNode alert(String result) {
        var alerts = api.get(CUSTOMS, INSPECTION + "/alerts").expect(200).body().path("items");
        for (var alert : alerts) if (alert.path("resultId").asText().equals(result)) return alert;
        throw new StepFailedException("no alert follows from result " + result);
    }

    private static void require(String wanted, String found) {
        if (!wanted.equals(found)) throw new StepFailedException("should be " + wanted + " and is " + found);
    }
}
