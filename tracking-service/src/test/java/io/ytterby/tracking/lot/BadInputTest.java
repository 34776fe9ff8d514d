package io.ytterby.tracking.lot;

import static io.ytterby.tracking.Http.custodian;
import static io.ytterby.tracking.Http.magnets;
import static io.ytterby.tracking.Http.mint;
import static io.ytterby.tracking.Http.producer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.ytterby.testsupport.PlatformResource;
import io.ytterby.tracking.Books;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people get wrong: each answer names the field, and nothing is stored. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class BadInputTest {
    private static final String GOOD = magnets("BAD-INPUT", 25_000_000);

    @Inject
    Books books;

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "\"06901234000016\" | \"06901234000017\" | /gtin",
                "\"06901234000016\" | 6901234000016 | /gtin",
                "\"gtin\": \"06901234000016\", | '' | /gtin",
                "\"BAD-INPUT\" | \"A/B\" | /lotNumber",
                "\"BAD-INPUT\" | \"123456789012345678901\" | /lotNumber",
                "\"MAGNET\" | \"PIZZA\" | /stage",
                "25000000 | 0 | /massMg",
                "25000000 | -1 | /massMg",
                "25000000 | 1.5 | /massMg",
                "25000000 | \"25\" | /massMg",
                "25000000 | 10000000000001 | /massMg",
                "25000000 | 99999999999999999999 | /massMg",
                "25000000 | null | /massMg",
                "\"28.0\" | \"98.0\" | /composition",
                "\"28.0\" | \"-1\" | /composition",
                "\"28.0\" | \"much\" | /composition/Nd",
                "\"CNBAO\" | \"Baotou\" | /place",
                "\"MINE_PERMIT\" | \"GIFT\" | /sourceOfRight/kind",
                "\"NM-2026-11\" | \"  \" | /sourceOfRight/reference",
                "\"place\" | \"colour\": 1, \"place\" | /colour"
            })
    void a_wrong_field_of_a_mint_is_named(String good, String bad, String pointer) {
        var before = stored();

        var answer = producer().body(GOOD.replace(good, bad)).post("/v1/lots");

        refused(answer, 400);
        answer.then().body("errors.pointer", hasItem(pointer));
        assertThat(stored()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "\"text\"",
                "{\"gtin\":\"06901234000016\",\"gtin\":\"06901234000016\"}",
                "\u0000"
            })
    void a_body_that_is_no_mint_is_refused(String body) {
        var before = stored();

        refused(producer().body(body).post("/v1/lots"), 400);

        assertThat(stored()).isEqualTo(before);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"grams\":0} | /grams",
                "{\"grams\":-5} | /grams",
                "{\"grams\":1,\"fromGram\":-1} | /fromGram",
                "{\"grams\":1,\"lotNumber\":\"\"} | /lotNumber",
                "{\"grams\":9223372036854775807} | /grams"
            })
    void a_wrong_field_of_a_split_is_named(String body, String pointer) {
        var answer = custodian().body(body).post("/v1/lots/" + mint(10_000) + ":split");

        refused(answer, 400);
        answer.then().body("errors.pointer", hasItem(pointer));
    }

    @Test
    void a_range_beyond_all_numbers_is_not_held() {
        var lot = mint(10_000);

        var answer =
                custodian().body("{\"grams\":5,\"fromGram\":17592186044416}").post("/v1/lots/" + lot + ":split");

        refused(answer, 422);
    }

    @Test
    void coded_goods_of_less_than_a_gram_are_refused() {
        var answer = producer().body(GOOD.replace("25000000", "999")).post("/v1/lots");

        refused(answer, 422);
        answer.then().body("type", equalTo("urn:ytterby:problem:lot-too-light"));
    }

    @Test
    void more_than_a_thousand_codes_at_once_are_too_many() {
        var answer = producer()
                .body(Map.of("codes", Collections.nCopies(1_001, "X")))
                .post("/v1/grams:verify");

        refused(answer, 400);
        answer.then().body("errors.pointer", hasItem("/codes"));
        refused(producer().body(Map.of("codes", List.of())).post("/v1/grams:verify"), 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"count=0", "count=100000001", "count=x", "from=-1", "from=99999999999999999999"})
    void a_wrong_query_of_codes_is_named(String query) {
        var answer = producer().get("/v1/lots/" + mint(10_000) + "/codes?" + query);

        refused(answer, 400);
        answer.then().body("errors[0].pointer", containsString("?"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/v1/lots?pageSize=0", "/v1/lots?pageToken=!", "/v1/lots?pageToken=YQ", "/v1/lots?status=ODD"})
    void a_wrong_query_of_a_list_is_named(String path) {
        refused(producer().get(path), 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/lots/1", "/v1/lots/not-a-uuid/custody", "/v1/lots/%00", "/v1/grams/%27%3B--"})
    void an_id_that_is_none_is_not_found(String path) {
        refused(producer().get(path), 404);
    }

    private static void refused(Response answer, int status) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.asString()).doesNotContain("Exception", "io.ytterby", "\tat ");
    }

    private String stored() {
        return books.count("lot") + " " + books.count("audit") + " "
                + books.count("outbox WHERE topic = 'tracking.custody'");
    }
}
