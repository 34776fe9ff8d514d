package io.ytterby.kit.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.ytterby.testsupport.PlatformResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class AnswersTest {
    private static final int ROWS = 2_500;
    private static final String DOCUMENT = "/v1/widgets/documents/7d1b2a30-0000-4000-8000-000000000000";

    @Test
    void one_thing_comes_as_json_whatever_form_is_asked_for() {
        for (var form : new String[] {"text/csv", "application/x-ndjson", "text/html", "*/*"})
            given().accept(form)
                    .get("/v1/widgets/one")
                    .then()
                    .statusCode(200)
                    .contentType("application/json")
                    .body("note", equalTo("the only one"));
    }

    @Test
    void a_list_comes_page_by_page_until_the_last() {
        int seen = 0;
        String token = null;
        do {
            var request = given().queryParam("pageSize", 999);
            if (token != null) request.queryParam("pageToken", token);
            var page =
                    request.get("/v1/widgets").then().statusCode(200).extract().jsonPath();
            seen += page.getList("items").size();
            token = page.getString("nextPageToken");
        } while (token != null);

        assertThat(seen).isEqualTo(ROWS);
    }

    @Test
    void a_page_has_a_hundred_rows_unless_said() {
        given().get("/v1/widgets").then().statusCode(200).body("items", hasSize(100));
        given().queryParam("pageSize", 1_000)
                .queryParam("pageToken", PageRequest.encoded("2000"))
                .get("/v1/widgets")
                .then()
                .body("nextPageToken", nullValue());
    }

    @Test
    void a_csv_streams_all_rows_and_runs_no_formula() {
        var csv = given().accept("text/csv").get("/v1/widgets");

        assertThat(csv.contentType()).startsWith("text/csv");
        assertThat(csv.asString().lines()).hasSize(ROWS + 1);
        assertThat(csv.asString().lines().limit(3))
                .containsExactly("id,note,count,share", "1,\"'=1+1,\"\"x\"\"\",1,-0.5", "2,plain,2,-0.5");
    }

    @Test
    void ndjson_streams_all_rows_one_a_line() {
        var lines = given().accept("application/x-ndjson")
                .get("/v1/widgets")
                .asString()
                .lines()
                .toList();

        assertThat(lines).hasSize(ROWS);
        assertThat(lines.get(1)).isEqualTo("{\"id\":\"2\",\"note\":\"plain\",\"count\":2,\"share\":\"-0.5\"}");
    }

    @Test
    void a_document_is_changed_only_by_who_has_read_its_last_version() {
        given().put(DOCUMENT).then().statusCode(428).body("errors[0].pointer", equalTo("If-Match"));
        given().header("If-Match", "\"6\"").put(DOCUMENT).then().statusCode(412).body("currentVersion", equalTo(7));
        given().header("If-Match", "W/\"7\"").put(DOCUMENT).then().statusCode(412);
        given().header("If-Match", "\"7\"")
                .put(DOCUMENT)
                .then()
                .statusCode(200)
                .header("ETag", "\"8\"")
                .header("Ytterby-Version", containsString("@8"));
    }

    @Test
    void health_metrics_and_openapi_are_where_everybody_looks_for_them() {
        given().get("/q/health/live").then().statusCode(200).body("status", equalTo("UP"), "checks", hasSize(0));
        given().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
        given().get("/q/metrics").then().statusCode(200).body(containsString("jvm_memory"));
        given().get("/q/openapi").then().statusCode(200).body(containsString("/v1/widgets"));
    }
}
