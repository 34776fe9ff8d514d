package io.ytterby.tracking.lot;

import static io.ytterby.tracking.Http.buyer;
import static io.ytterby.tracking.Http.custodian;
import static io.ytterby.tracking.Http.customs;
import static io.ytterby.tracking.Http.magnets;
import static io.ytterby.tracking.Http.mint;
import static io.ytterby.tracking.Http.producer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.ytterby.testsupport.PlatformResource;
import io.ytterby.tracking.LotFixture;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Lots and their codes as people use them, over HTTP. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class LotJourneyTest {
    @Test
    void a_split_names_grams_and_their_mass_follows() {
        var lot = mint(10_000_750);
        long from = firstGram(lot) + 2_000;

        var part = custodian()
                .body(Map.of("grams", 3_000, "fromGram", from, "lotNumber", "PART-A"))
                .post("/v1/lots/" + lot + ":split")
                .then()
                .statusCode(201)
                .body("rest.massMg", equalTo(7_000_750))
                .body("rest.remainderMg", equalTo(750))
                .body("part.massMg", equalTo(3_000_000))
                .body("part.lotNumber", equalTo("PART-A"))
                .body("part.parentLotId", equalTo(lot))
                .extract()
                .<String>path("part.lotId");

        custodian().get("/v1/lots/" + lot).then().body("ranges.grams", contains(2_000, 5_000));
        custodian().get("/v1/lots/" + part).then().body("ranges", hasSize(1));
        assertThat(firstGram(part)).isEqualTo(from);
        assertThat(codes(lot, "count=10000")).hasSize(7_000).doesNotContainAnyElementsOf(codes(part, "count=10000"));
    }

    @Test
    void a_split_of_grams_that_the_lot_does_not_hold_says_so() {
        var lot = mint(1_000_000);
        long first = firstGram(lot);
        split(lot, Map.of("grams", 100, "fromGram", first + 400));

        refusedSplit(lot, Map.of("grams", 100, "fromGram", first + 450), 422, "lot-grams-not-held");
        refusedSplit(lot, Map.of("grams", 600), 422, "lot-grams-not-held");
        refusedSplit(lot, Map.of("grams", 900), 422, "lot-too-few-grams");
    }

    @Test
    void a_split_leaves_at_least_one_gram_behind() {
        var lot = mint(1_000_000);

        refusedSplit(lot, Map.of("grams", 1_000), 422, "lot-too-few-grams");

        split(lot, Map.of("grams", 999));
    }

    @Test
    void a_lot_travels_from_one_custodian_to_the_next() {
        var lot = mint(5_000_000);

        custodian()
                .body(Map.of("recipientOrg", "cn-ganzhou-re"))
                .post("/v1/lots/" + lot + ":ship")
                .then()
                .statusCode(200)
                .body("status", equalTo("IN_TRANSIT"));
        custodian().post("/v1/lots/" + lot + ":receive").then().statusCode(404);
        custodian()
                .body("{\"grams\":1}")
                .post("/v1/lots/" + lot + ":split")
                .then()
                .statusCode(409);
        custodian("cn-ganzhou-re")
                .post("/v1/lots/" + lot + ":receive")
                .then()
                .statusCode(200)
                .body("custodianOrg", equalTo("cn-ganzhou-re"))
                .body("status", equalTo("ACTIVE"));

        custodian()
                .body("{\"grams\":1}")
                .post("/v1/lots/" + lot + ":split")
                .then()
                .statusCode(404);
        custodian("cn-ganzhou-re")
                .body("{\"grams\":1}")
                .post("/v1/lots/" + lot + ":split")
                .then()
                .statusCode(201);
        custodian()
                .get("/v1/lots/" + lot + "/custody")
                .then()
                .statusCode(200)
                .body("items.bizStep", contains("commissioning", "shipping", "receiving", "repackaging"));
    }

    @Test
    void a_part_shares_the_past_of_its_lot_until_it_was_split_off() {
        var lot = mint(5_000_000);
        var part = split(lot, Map.of("grams", 10));
        ship(lot, "cn-ganzhou-re");
        var small = split(part, Map.of("grams", 2));
        ship(part, "cn-ganzhou-re");

        custodian()
                .get("/v1/lots/" + small + "/custody")
                .then()
                .body("items.bizStep", contains("commissioning", "repackaging", "repackaging"));
        custodian()
                .get("/v1/lots/" + part + "/custody")
                .then()
                .body("items.bizStep", contains("commissioning", "repackaging", "repackaging", "shipping"));
        custodian()
                .get("/v1/lots/" + part + "/custody?pageSize=3")
                .then()
                .body("items", hasSize(3))
                .body("nextPageToken", notNullValue());
    }

    @Test
    void a_buyer_sees_a_lot_once_it_is_granted_and_only_as_much_as_is() {
        var lot = mint(5_000_000);
        buyer("de-rheinwerk-auto").get("/v1/lots/" + lot).then().statusCode(404);

        producer()
                .body("{\"organisation\":\"de-rheinwerk-auto\"}")
                .post("/v1/lots/" + lot + "/grants")
                .then()
                .statusCode(200);

        buyer("de-rheinwerk-auto")
                .get("/v1/lots/" + lot)
                .then()
                .statusCode(200)
                .body("massMg", equalTo(5_000_000))
                .body("composition", nullValue())
                .body("ranges", nullValue());
        buyer("de-rheinwerk-auto").get("/v1/lots/" + lot + "/custody").then().statusCode(404);
        buyer("de-rheinwerk-auto").get("/v1/lots?pageSize=1000").then().body("items.lotId", hasItem(lot));
        customs().get("/v1/lots/" + lot).then().body("composition.Dy", equalTo("2.5"));
    }

    @Test
    void the_same_request_sent_again_mints_nothing_more() {
        var key = UUID.randomUUID().toString();
        var body = magnets(LotFixture.newNumber().value(), 1_000_000);

        var one = mintUnder(key, body);
        var again = mintUnder(key, body);

        assertThat(again).isEqualTo(one);
        producer()
                .body(body)
                .post("/v1/lots")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:ytterby:problem:lot-number-taken"));
    }

    @Test
    void lots_are_listed_page_by_page_and_as_csv() {
        mint(1_000);
        mint(1_000);

        var page = producer().get("/v1/lots?pageSize=1").then().statusCode(200).body("items", hasSize(1));
        var token = page.extract().<String>path("nextPageToken");
        producer()
                .get("/v1/lots?pageSize=1&pageToken=" + token)
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
        var csv = producer()
                .accept("text/csv")
                .get("/v1/lots?status=ACTIVE")
                .then()
                .statusCode(200);
        assertThat(csv.extract().asString().lines().findFirst())
                .hasValueSatisfying(header -> assertThat(header).startsWith("lotId,lotNumber"));
    }

    @Test
    void the_newest_lot_comes_first_and_the_next_page_goes_on_with_the_one_before() {
        var before = mint(1_000);
        var newest = mint(1_000);

        var first = producer().get("/v1/lots?pageSize=1").then().statusCode(200);
        first.body("items[0].lotId", equalTo(newest));
        producer()
                .get("/v1/lots?pageSize=1&pageToken=" + first.extract().<String>path("nextPageToken"))
                .then()
                .body("items[0].lotId", equalTo(before));
    }

    @Test
    void a_page_after_a_lot_of_another_firm_is_refused_as_one_after_a_lot_that_is_not_there() {
        var foreign = mint(1_000);

        for (var lot : List.of(foreign, UUID.randomUUID().toString()))
            custodian("cn-somebody-else")
                    .get("/v1/lots?pageToken=" + token(lot))
                    .then()
                    .statusCode(400);
    }

    private static String token(String lot) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(lot.getBytes(StandardCharsets.UTF_8));
    }

    private static String mintUnder(String key, String body) {
        return producer(key)
                .body(body)
                .post("/v1/lots")
                .then()
                .statusCode(201)
                .extract()
                .asString();
    }

    private static void refusedSplit(String lot, Map<String, ?> body, int status, String slug) {
        custodian()
                .body(body)
                .post("/v1/lots/" + lot + ":split")
                .then()
                .statusCode(status)
                .body("type", equalTo("urn:ytterby:problem:" + slug));
    }

    private static String split(String lot, Map<String, ?> body) {
        return custodian()
                .body(body)
                .post("/v1/lots/" + lot + ":split")
                .then()
                .statusCode(201)
                .extract()
                .path("part.lotId");
    }

    private static void ship(String lot, String recipient) {
        custodian()
                .body(Map.of("recipientOrg", recipient))
                .post("/v1/lots/" + lot + ":ship")
                .then()
                .statusCode(200);
    }

    private static long firstGram(String lot) {
        return producer().get("/v1/lots/" + lot).jsonPath().getLong("ranges[0].fromGram");
    }

    private static List<String> codes(String lot, String query) {
        return producer()
                .get("/v1/lots/" + lot + "/codes?" + query)
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .toList();
    }
}
