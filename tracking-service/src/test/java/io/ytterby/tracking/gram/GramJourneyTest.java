package io.ytterby.tracking.gram;

import static io.ytterby.tracking.Http.magnets;
import static io.ytterby.tracking.Http.mint;
import static io.ytterby.tracking.Http.producer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.ytterby.testsupport.PlatformResource;
import io.ytterby.tracking.LotFixture;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** Codes from the printer to the scanner, over HTTP. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class GramJourneyTest {
    @Inject
    Jdbi jdbi;

    @Test
    void a_lot_is_minted_with_a_code_for_every_gram_and_each_is_authentic() {
        var number = LotFixture.newNumber().value();

        var lot = producer()
                .body(magnets(number, 2_500_750))
                .post("/v1/lots")
                .then()
                .statusCode(201)
                .header("Location", containsString("/v1/lots/"))
                .header("Ytterby-Version", notNullValue())
                .body("lotNumber", equalTo(number))
                .body("grams", equalTo(2_500))
                .body("remainderMg", equalTo(750))
                .body("ranges", hasSize(1))
                .body("ranges[0].grams", equalTo(2_500))
                .body("sourceOfRight.reference", equalTo("NM-2026-11"))
                .body("status", equalTo("ACTIVE"))
                .extract()
                .jsonPath();
        var codes = codes(lot.getString("lotId"), "count=5000");

        assertThat(codes).hasSize(2_500).doesNotHaveDuplicates().allMatch(code -> code.length() == 20);
        producer()
                .body(Map.of("codes", codes.subList(0, 1_000)))
                .post("/v1/grams:verify")
                .then()
                .statusCode(200)
                .body("results.verdict", everyItem(equalTo("authentic")));
    }

    @Test
    void codes_are_printed_from_any_gram_on() {
        var lot = mint(3_000_000);
        long first = firstGram(lot);
        var all = codes(lot, "count=3000");

        assertThat(codes(lot, "from=" + (first + 1_500) + "&count=10")).isEqualTo(all.subList(1_500, 1_510));
        assertThat(codes(lot, "from=" + (first + 2_995) + "&count=10")).isEqualTo(all.subList(2_995, 3_000));
        assertThat(codes(lot, "from=" + (first + 3_000))).isEmpty();
    }

    @Test
    void a_code_that_nobody_made_is_told_from_a_slip() {
        var code = codes(mint(10_000), "count=1").getFirst();
        var slip = code.substring(0, 19) + (code.endsWith("0") ? "1" : "0");
        var asked = List.of(code, code.toLowerCase(Locale.ROOT), slip, "00000000000000000000", "U");

        producer()
                .body(Map.of("codes", asked))
                .post("/v1/grams:verify")
                .then()
                .statusCode(200)
                .body("results.code", equalTo(asked))
                .body("results.verdict", contains("authentic", "authentic", "malformed", "forged", "malformed"));
    }

    @Test
    void a_gram_tells_the_public_what_it_is_and_its_own_people_where() {
        var lot = mint(10_000);
        var code = codes(lot, "count=1").getFirst();

        RestAssured.get("/v1/grams/" + code)
                .then()
                .statusCode(200)
                .body("verdict", equalTo("authentic"))
                .body("gtin", equalTo("06901234000016"))
                .body("state", equalTo("LIVE"))
                .body("lotId", nullValue());
        producer().get("/v1/grams/" + code).then().statusCode(200).body("lotId", equalTo(lot));
        producer().get("/v1/grams/00000000000000000000").then().statusCode(404);
        producer().get("/v1/grams/nonsense").then().statusCode(404);
    }

    @Test
    void codes_of_a_withdrawn_block_are_revoked_and_still_found() {
        var lot = mint(10_000);
        var code = codes(lot, "count=1").getFirst();

        jdbi.useHandle(handle ->
                handle.execute("UPDATE mint_block SET revoked_at = now() WHERE lot_id = CAST(? AS uuid)", lot));

        producer()
                .body(Map.of("codes", List.of(code)))
                .post("/v1/grams:verify")
                .then()
                .body("results.verdict", contains("revoked"));
        producer().get("/v1/grams/" + code).then().statusCode(200).body("verdict", equalTo("revoked"));
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
