package io.ytterby.kit.rest;

import static io.restassured.RestAssured.given;
import static io.ytterby.kernel.OrganisationKind.COMPANY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.ytterby.testsupport.PlatformResource;
import io.ytterby.testsupport.TestTokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class BadInputTest {
    private static final String TOKEN =
            TestTokens.of("bo.jin", "cn-baotou-re", COMPANY, "exporter").signed();

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "{\"name\":\"a\",\"colour\":\"red\"};                      invalid-request; /colour",
                "{\"name\":\"a\",\"lines\":[{\"massMg\":1,\"x\":2}]};      invalid-request; /lines/0/x",
                "{\"name\":\"a\",\"lines\":[{\"massMg\":1.5}]};            invalid-request; /lines/0/massMg",
                "{\"name\":\"a\",\"lines\":[{\"massMg\":\"1\"}]};          invalid-request; /lines/0/massMg",
                "{\"name\":\"a\",\"lines\":[{\"massMg\":null}]};           invalid-request; /lines/0/massMg",
                "{\"name\":\"a\",\"lines\":[{\"massMg\":9223372036854775808}]}; invalid-request; /lines/0/massMg",
                "{\"name\":\"a\",\"lines\":[{\"massMg\":1e309}]};          invalid-request; /lines/0/massMg",
                "{\"name\":\"a\",\"lines\":[{\"massMg\":-1}]};             invalid-request; /lines/0/massMg",
                "{\"name\":\"a\",\"lines\":[{\"massMg\":1,\"licence\":\"x\"}]}; invalid-request; /lines/0/licence",
                "{\"name\":\"a\",\"lines\":{}};                            invalid-request; /lines",
                "{\"name\":\"a\",\"owner\":\"Not An Id\"};                 invalid-request; /owner",
                "{\"name\":\"a\",\"owner\":7};                             invalid-request; /owner",
                "{\"name\":\"a\",\"share\":\"1e999999999\"};               invalid-request; /share",
                "{\"name\":\"a\",\"share\":\"NaN\"};                       invalid-request; /share",
                "{\"name\":\"a\",\"day\":\"2026-02-30\"};                  invalid-request; /day",
                "{\"name\":\"a\",\"day\":20000};                           invalid-request; /day",
                "{\"name\":\"a\",\"kind\":\"OVAL\"};                       invalid-request; /kind",
                "{\"name\":\"a\",\"kind\":0};                              invalid-request; /kind",
                "{\"name\":\"a\",\"sharp\":\"yes\"};                       invalid-request; /sharp",
                "{\"name\":\"a\",\"sharp\":1};                             invalid-request; /sharp",
                "{\"name\":\"a\\u0000b\"};                                 invalid-request; /name",
                "{\"name\":\"a\\ud800\"};                                  invalid-request; /name",
                "{\"name\":7};                                             invalid-request; /name",
                "{\"name\":{}};                                            invalid-request; /name",
                "{\"name\":null};                                          invalid-request; /name",
                "{};                                                       invalid-request; /name",
                "[];                                                       invalid-request; ``",
                "7;                                                        invalid-request; ``",
                "\"text\";                                                 invalid-request; ``",
                "null;                                                     invalid-request; ``",
                "``;                                                       invalid-request; ``",
                "{\"name\":\"a\",\"name\":\"b\"};                          unreadable-body;",
                "{\"name\":\"a\";                                          unreadable-body;",
                "{\"name\":\"a\"} x;                                       unreadable-body;",
                "{'name':'a'};                                             unreadable-body;",
                "{\"name\":NaN};                                           unreadable-body;"
            })
    void a_bad_body_is_a_problem_that_points_at_the_field(String body, String slug, @Nullable String pointer) {
        var answer = given().auth()
                .oauth2(TOKEN)
                .contentType("application/json")
                .body(body)
                .post("/v1/widgets/echo");

        assertProblem(answer, 400, slug);
        if (pointer != null)
            assertThat(answer.jsonPath().getString("errors[0].pointer")).isEqualTo(pointer);
        assertThat(answer.asString()).doesNotContain("java.", "Exception", "`", "jackson");
    }

    @Test
    void a_body_nested_too_deep_is_refused() {
        var deep = "[".repeat(10_000);

        var answer = given().auth()
                .oauth2(TOKEN)
                .contentType("application/json")
                .body(deep)
                .post("/v1/widgets/echo");

        assertProblem(answer, 400, "invalid-request");
    }

    @Test
    void a_good_body_comes_back_with_decimals_as_texts() {
        given().auth()
                .oauth2(TOKEN)
                .contentType("application/json")
                .body("{\"name\":\"a\",\"share\":0.10,\"owner\":\"cn-baotou-re\",\"lines\":[]}")
                .post("/v1/widgets/echo")
                .then()
                .statusCode(200)
                .body("share", equalTo("0.10"))
                .body("owner", equalTo("cn-baotou-re"));
    }

    @Test
    void what_is_not_json_is_415() {
        var answer =
                given().auth().oauth2(TOKEN).contentType("text/plain").body("a").post("/v1/widgets/echo");

        assertProblem(answer, 415, "unsupported-media-type");
    }

    @Test
    void plain_text_does_not_become_the_one_text_of_a_record() {
        var answer = given().auth()
                .oauth2(TOKEN)
                .contentType("text/plain")
                .body("{\"reason\":\"a\"}")
                .post("/v1/widgets/reason");

        assertProblem(answer, 415, "unsupported-media-type");
    }

    @Test
    void a_content_type_that_is_none_is_a_problem() {
        var answer = given().auth()
                .oauth2(TOKEN)
                .config(io.restassured.RestAssured.config()
                        .encoderConfig(io.restassured.config.EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .header("Content-Type", "///")
                .body("{}".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/v1/widgets/echo");

        assertThat(answer.statusCode()).isBetween(400, 415);
        assertThat(answer.contentType()).startsWith("application/problem+json");
    }

    @Test
    void a_body_too_large_is_413() {
        var answer = given().auth()
                .oauth2(TOKEN)
                .contentType("application/json")
                .body("\"" + "x".repeat(1_100_000) + "\"")
                .post("/v1/widgets/echo");

        assertProblem(answer, 413, "body-too-large");
    }

    @ParameterizedTest
    @CsvSource({
        "/nowhere",
        "/v1/nowhere",
        "/v1/widgets/lots/7",
        "/v1/widgets/lots/1-1-1-1-1",
        "/q/nowhere",
        "/problems/x"
    })
    void what_is_not_there_is_404_for_people_and_programs_alike(String path) {
        var answer = given().accept("text/html").get(path);
        var other = given().get(path);

        assertProblem(other, 404, "not-found");
        assertThat(answer.contentType()).doesNotContain("html");
        assertThat(answer.statusCode()).isIn(404, 406);
    }

    @Test
    void another_method_is_405_and_another_form_406() {
        var method = given().auth().oauth2(TOKEN).delete("/v1/widgets/echo");
        var form = given().accept("image/png").get("/v1/widgets");

        assertProblem(method, 405, "method-not-allowed");
        assertProblem(form, 406, "not-acceptable");
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/widgets?pageSize=0,            ?pageSize",
        "/v1/widgets?pageSize=1001,         ?pageSize",
        "/v1/widgets?pageSize=x,            ?pageSize",
        "/v1/widgets?pageSize=99999999999,  ?pageSize",
        "/v1/widgets?pageToken=!,           ?pageToken",
        "/v1/widgets?pageToken=AA,          ?pageToken",
        "/v1/widgets/sizes?size=0,          ?size",
        "/v1/widgets/sizes?size=x,          ?size",
        "/v1/widgets/sizes?size=1&owner=X!, ?owner",
        "/v1/widgets/lots/7d1b2a30-0000-4000-8000-000000000000?from=yesterday, ?from"
    })
    void a_bad_query_parameter_is_400_and_named(String path, String pointer) {
        var answer = given().urlEncodingEnabled(false).get(path);

        assertProblem(answer, 400, "invalid-request");
        assertThat(answer.jsonPath().getString("errors[0].pointer")).isEqualTo(pointer);
    }

    @Test
    void our_own_fault_tells_a_reference_that_is_the_trace_and_nothing_else() {
        var trace = "0af7651916cd43dd8448eb211c80319c";

        var answer = given().header("traceparent", "00-" + trace + "-b7ad6b7169203331-01")
                .get("/v1/widgets/broken");

        assertProblem(answer, 500, "internal");
        assertThat(answer.jsonPath().getString("reference")).isEqualTo(trace);
        assertThat(answer.asString()).doesNotContain("hunter2", "IllegalState");
        answer.then().header("traceparent", startsWith("00-" + trace));
    }

    @Test
    void a_problem_says_what_it_means() {
        given().get("/problems/busy").then().statusCode(200).body("type", equalTo("urn:ytterby:problem:busy"));
    }

    private static void assertProblem(Response answer, int status, String slug) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.jsonPath().getString("type")).isEqualTo("urn:ytterby:problem:" + slug);
        assertThat(answer.jsonPath().getInt("status")).isEqualTo(status);
        assertThat(answer.jsonPath().getString("title")).isNotBlank();
        assertThat(answer.jsonPath().getString("detail")).isNotBlank();
        assertThat(answer.header("traceparent")).isNotNull();
    }
}
