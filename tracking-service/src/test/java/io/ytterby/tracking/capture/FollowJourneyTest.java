package io.ytterby.tracking.capture;

import static io.ytterby.tracking.Http.custodian;
import static io.ytterby.tracking.Http.mint;
import static io.ytterby.tracking.Http.producer;
import static io.ytterby.tracking.capture.Documents.about;
import static io.ytterby.tracking.capture.Documents.bare;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.ytterby.testsupport.PlatformResource;
import org.junit.jupiter.api.Test;

/** A captured event of somebody else's moves our lots, under the rules that hold for everybody. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class FollowJourneyTest {
    private static final String GANZHOU = "cn-ganzhou-re";
    private static final String TO_GANZHOU =
            ", \"destinationList\": [{\"type\": \"possessing_party\", \"destination\": \"urn:ytterby:organisation:cn-ganzhou-re\"}]";

    @Test
    void a_shipping_and_a_receiving_move_the_lot_that_a_grams_code_names() {
        var lot = mint(10_000);
        var gram = "\"epcList\": [\"https://id.example.com/01/06901234000016/21/" + code(lot) + "\"]";

        capture("cn-baotou-re", about(gram, "shipping", TO_GANZHOU)).statusCode(201);
        capture(GANZHOU, about(gram, "receiving", "")).statusCode(201);

        producer()
                .get("/v1/lots/" + lot)
                .then()
                .body("custodianOrg", equalTo(GANZHOU))
                .body("status", equalTo("ACTIVE"));
        assertThat(custodian(GANZHOU)
                        .get("/v1/lots/" + lot + "/custody")
                        .jsonPath()
                        .getList("items.bizStep"))
                .containsExactly("commissioning", "shipping", "receiving");
    }

    @Test
    void a_lot_is_named_by_its_trade_item_and_number_too() {
        var lot = mint(10_000);
        String number = producer().get("/v1/lots/" + lot).path("lotNumber");
        var named = "\"quantityList\": [{\"epcClass\": \"https://id.gs1.org/01/06901234000016/10/" + number + "\"}]";

        capture("cn-baotou-re", about(named, "shipping", TO_GANZHOU)).statusCode(201);

        producer().get("/v1/lots/" + lot).then().body("status", equalTo("IN_TRANSIT"));
    }

    @Test
    void a_refusal_fails_the_event_and_nothing_of_it_stays() {
        var lot = mint(10_000);
        var gram = "\"epcList\": [\"https://id.example.com/01/06901234000016/21/" + code(lot) + "\"]";

        capture(GANZHOU, about(gram, "receiving", ""))
                .statusCode(400)
                .body("type", equalTo("epcisException:ValidationException"))
                .body("detail", anyOf(containsString("IN_TRANSIT"), containsString("no lot")));

        producer().get("/v1/lots/" + lot).then().body("custodianOrg", equalTo("cn-baotou-re"));
        assertThat(producer().get("/v1/lots/" + lot + "/custody").jsonPath().getList("items"))
                .hasSize(1);
    }

    @Test
    void what_is_only_seen_is_part_of_the_lots_custody_and_moves_nothing() {
        var lot = mint(10_000);
        var gram = "\"epcList\": [\"https://id.example.com/01/06901234000016/21/" + code(lot) + "\"]";

        capture("cn-baotou-re", about(gram, "inspecting", "")).statusCode(201);
        capture(GANZHOU, about(gram, "inspecting", ""))
                .statusCode(201); // a stranger's word is kept, not hung on the lot

        assertThat(producer().get("/v1/lots/" + lot + "/custody").jsonPath().getList("items.bizStep"))
                .containsExactly("commissioning", "inspecting");
    }

    private static String code(String lot) {
        return producer().get("/v1/lots/" + lot + "/codes?count=1").asString().strip();
    }

    private static ValidatableResponse capture(String organisation, String event) {
        return custodian(organisation).body(bare(event)).post("/epcis/events").then();
    }
}
