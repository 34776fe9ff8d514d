package io.ytterby.tracking.operation;

import static io.ytterby.tracking.Http.custodian;
import static io.ytterby.tracking.Http.mint;
import static io.ytterby.tracking.Http.producer;
import static io.ytterby.tracking.LotFixture.sscc;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.ytterby.testsupport.PlatformResource;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Merging, writing off, packing and undoing as people do it, over HTTP. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class OperationsJourneyTest {
    private static final String GANZHOU = "cn-ganzhou-re";

    @Test
    void a_merged_lot_holds_the_grams_and_the_remainders_of_all_and_gives_them_back_when_it_is_undone() {
        var into = mint(5_000_700);
        var other = mint(2_000_600);

        var operation = verb(into, ":merge", Map.of("lotIds", List.of(other)), 200)
                .body("massMg", equalTo(7_001_300))
                .body("grams", equalTo(7_000))
                .extract()
                .<String>path("operationId");
        lot(into).body("ranges.grams", containsInAnyOrder(5_000, 2_000));
        lot(other).body("status", equalTo("CONSUMED")).body("massMg", equalTo(0));

        reverse(operation, 200).body("kind", equalTo("REVERSE")).body("reverses", equalTo(operation));

        lot(into).body("massMg", equalTo(5_000_700)).body("ranges.grams", contains(5_000));
        lot(other).body("status", equalTo("ACTIVE")).body("massMg", equalTo(2_000_600));
        reverse(operation, 409).body("type", equalTo("urn:ytterby:problem:operation-reversed"));
    }

    @Test
    void a_split_that_is_undone_leaves_one_range_as_before() {
        var lot = mint(1_000_000);
        var split = verb(lot, ":split", Map.of("grams", 300), 201);
        var part = split.extract().<String>path("part.lotId");

        reverse(split.extract().path("operationId"), 200);

        lot(lot).body("ranges.grams", contains(1_000));
        lot(part).body("status", equalTo("CONSUMED")).body("massMg", equalTo(0));
    }

    @Test
    void what_was_touched_since_is_not_undone_and_neither_is_what_left_the_hands() {
        var lot = mint(1_000_000);
        var split = verb(lot, ":split", Map.of("grams", 300), 201);
        verb(split.extract().path("part.lotId"), ":destroy", Map.of("grams", 1, "reason", "spilt"), 200);
        var shipped = verb(lot, ":ship", Map.of("recipientOrg", GANZHOU), 200);

        reverse(split.extract().path("operationId"), 409)
                .body("type", equalTo("urn:ytterby:problem:operation-touched-since"));
        reverse(shipped.extract().path("operationId"), 409)
                .body("type", equalTo("urn:ytterby:problem:operation-not-reversible"));
    }

    @Test
    void destroyed_grams_are_written_off_the_lot_and_its_balance_says_where_everything_went() {
        var lot = mint(10_000_500);
        verb(lot, ":split", Map.of("grams", 4_000), 201);
        verb(lot, ":destroy", Map.of("grams", 1_000, "reason", "burnt"), 200).body("massMg", equalTo(5_000_500));

        balance(lot)
                .body("balanced", equalTo(true))
                .body("inMg", equalTo(10_000_500))
                .body("outMg", equalTo(4_000_000))
                .body("destroyedMg", equalTo(1_000_000))
                .body("liveMg", equalTo(5_000_500))
                .body("elements.Nd.destroyedMg", equalTo("280000"));
        verb(lot, ":destroy", Map.of("massMg", 500, "reason", "burnt"), 422)
                .body("type", equalTo("urn:ytterby:problem:lot-not-whole-grams"))
                .body("remainderMg", equalTo(500));
        verb(lot, ":destroy", Map.of("reason", "burnt"), 200).body("status", equalTo("DESTROYED"));
        custodian()
                .get("/v1/lots/" + lot + "/operations")
                .then()
                .statusCode(200)
                .body("items.kind", contains("MINT", "SPLIT", "DESTROY", "DESTROY"));
    }

    @Test
    void lots_travel_in_a_pack_within_a_pack_and_by_no_other_way() {
        var one = mint(1_000_000);
        var other = mint(2_000_000);
        var box = newPack();
        var pallet = newPack();
        verb(one, ":pack", Map.of("sscc", box), 200).body("packedIn", equalTo(box));
        verb(other, ":pack", Map.of("sscc", box), 200);
        pack(box, ":pack", Map.of("sscc", pallet), 200).body("packedIn", equalTo(pallet));

        verb(one, ":split", Map.of("grams", 1), 409).body("type", equalTo("urn:ytterby:problem:lot-packed"));
        verb(one, ":ship", Map.of("recipientOrg", GANZHOU), 409);
        pack(box, ":ship", Map.of("recipientOrg", GANZHOU), 409)
                .body("type", equalTo("urn:ytterby:problem:pack-packed"));
        pack(pallet, ":ship", Map.of("recipientOrg", GANZHOU), 200).body("massMg", equalTo(3_000_000));
        custodian(GANZHOU).post("/v1/lots/" + one + ":receive").then().statusCode(409);
        custodian(GANZHOU)
                .post("/v1/packs/" + pallet + ":receive")
                .then()
                .statusCode(200)
                .body("lots.lotId", hasItems(one, other))
                .body("packs.sscc", contains(box));

        custodian(GANZHOU).get("/v1/lots/" + one).then().body("custodianOrg", equalTo(GANZHOU));
        custodian().get("/v1/packs/" + pallet).then().statusCode(404);
        custodian(GANZHOU)
                .post("/v1/lots/" + one + ":unpack")
                .then()
                .statusCode(200)
                .body("packedIn", nullValue());
        producer()
                .get("/v1/lots/" + one + "/custody")
                .then()
                .body(
                        "items.bizStep",
                        contains("commissioning", "packing", "packing", "shipping", "receiving", "unpacking"));
    }

    @Test
    void packing_is_undone_too_and_its_event_is_declared_erroneous() {
        var lot = mint(1_000_000);
        var packed = verb(lot, ":pack", Map.of("sscc", newPack()), 200);

        reverse(packed.extract().path("operationId"), 200);

        lot(lot).body("packedIn", nullValue());
        producer()
                .get("/v1/lots/" + lot + "/custody")
                .then()
                .body("items.bizStep", contains("commissioning", "packing", "packing"))
                .body("items[2].document.epcisBody.eventList[0].errorDeclaration.reason", equalTo("did_not_occur"));
    }

    @Test
    void a_mint_that_is_undone_leaves_a_lot_of_nothing_whose_grams_are_destroyed() {
        var lot = mint(1_000_000);
        var minted = custodian()
                .get("/v1/lots/" + lot + "/operations")
                .then()
                .body("items", hasSize(1))
                .extract()
                .<String>path("items[0].operationId");

        reverse(minted, 200);

        lot(lot).body("status", equalTo("DESTROYED")).body("grams", equalTo(0));
    }

    @Test
    void lots_of_other_goods_ore_and_foreign_lots_are_not_merged() {
        var lot = mint(1_000_000);
        var foreign = mint(1_000_000);
        verb(foreign, ":ship", Map.of("recipientOrg", GANZHOU), 200);
        custodian(GANZHOU).post("/v1/lots/" + foreign + ":receive").then().statusCode(200);

        verb(lot, ":merge", Map.of("lotIds", List.of(foreign)), 404);
        verb(lot, ":merge", Map.of("lotIds", List.of(lot)), 400);
        verb(lot, ":merge", Map.of("lotIds", List.of()), 400);
        verb(lot, ":pack", Map.of("sscc", "106141412345678900"), 400).body("errors[0].pointer", equalTo("/sscc"));
    }

    private static ValidatableResponse verb(String lot, String verb, Map<String, ?> body, int status) {
        return custodian().body(body).post("/v1/lots/" + lot + verb).then().statusCode(status);
    }

    private static ValidatableResponse pack(String sscc, String verb, Map<String, ?> body, int status) {
        return custodian().body(body).post("/v1/packs/" + sscc + verb).then().statusCode(status);
    }

    private static ValidatableResponse reverse(String operation, int status) {
        return custodian()
                .body(Map.of("reason", "by mistake"))
                .post("/v1/operations/" + operation + ":reverse")
                .then()
                .statusCode(status);
    }

    private static ValidatableResponse lot(String lot) {
        return producer().get("/v1/lots/" + lot).then().statusCode(200);
    }

    private static ValidatableResponse balance(String lot) {
        return producer().get("/v1/lots/" + lot + "/balance").then().statusCode(200);
    }

    private static String newPack() {
        return sscc(new Random().nextLong(1L << 40)).value();
    }
}
