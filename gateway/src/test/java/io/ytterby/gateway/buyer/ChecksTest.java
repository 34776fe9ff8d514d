package io.ytterby.gateway.buyer;

import static io.ytterby.gateway.support.ToldLicences.END_USER;
import static io.ytterby.gateway.support.ToldLicences.buyerAt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.ytterby.gateway.support.ToldLicences;
import io.ytterby.gateway.support.UpstreamResource;
import io.ytterby.testsupport.PlatformResource;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/** Many things asked about at once, as JSON, lines or a table. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
@QuarkusTestResource(UpstreamResource.class)
class ChecksTest {
    @Inject
    ToldLicences licences;

    private final String number = "CN-2026-" + ThreadLocalRandom.current().nextInt(100_000, 999_999);

    @Test
    void many_are_checked_at_once_in_the_order_asked() throws Exception {
        licences.tellAndSee(number, 1, "ISSUED");
        var absent = UUID.randomUUID().toString();

        buyerAt(END_USER)
                .contentType("application/json")
                .body(Map.of("items", List.of(Map.of("lotId", absent), Map.of("licenceNumber", number))))
                .post("/api/buyer/v1/checks")
                .then()
                .statusCode(200)
                .body("items[0].found", equalTo(false))
                .body("items[0].id", equalTo(absent))
                .body("items[1].found", equalTo(true))
                .body("items[1].licence.usable", equalTo(true))
                .body("asOf", notNullValue());
    }

    @Test
    void one_bad_check_is_its_own_problem_and_spoils_no_other() throws Exception {
        licences.tellAndSee(number, 1, "ISSUED");

        buyerAt(END_USER)
                .contentType("application/json")
                .body(Map.of(
                        "items",
                        List.of(
                                Map.of("licenceNumber", "x"),
                                Map.of(),
                                Map.of("lot", "x"),
                                Map.of("declarationId", UUID.randomUUID().toString()),
                                Map.of("licenceNumber", number))))
                .post("/api/buyer/v1/checks")
                .then()
                .statusCode(200)
                .body("items[0].problem.errors[0].pointer", equalTo("/items/0/licenceNumber"))
                .body("items[1].problem.errors[0].pointer", equalTo("/items/1"))
                .body("items[2].problem.errors[0].pointer", equalTo("/items/2/lot"))
                .body("items[3].found", equalTo(false))
                .body("items[3].problem", nullValue())
                .body("items[4].licence.usable", equalTo(true));
    }

    @Test
    void checks_come_as_lines_and_as_a_table_too_and_no_cell_is_a_formula() throws Exception {
        licences.tellAndSee(number, 1, "ISSUED");

        var table = buyerAt(END_USER)
                .contentType("text/csv")
                .accept("text/csv")
                .body("kind,id\r\nlicenceNumber," + number + "\r\nlicenceNumber,\"=HYPERLINK(1)\"\r\npoNo,=1+1\r\n")
                .post("/api/buyer/v1/checks")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        var lines = buyerAt(END_USER)
                .config(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .encodeContentTypeAs("application/x-ndjson", ContentType.TEXT)))
                .contentType("application/x-ndjson")
                .accept("application/x-ndjson")
                .body(("{\"licenceNumber\":\"" + number + "\"}\nnonsense\n").getBytes(StandardCharsets.UTF_8))
                .post("/api/buyer/v1/checks")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(table.lines()).hasSize(4);
        assertThat(table.lines().skip(1).findFirst().orElseThrow())
                .startsWith("0,licenceNumber," + number + ",true,ISSUED,true");
        assertThat(table.lines().skip(3).findFirst().orElseThrow()).startsWith("2,poNo,'=1+1,false");
        assertThat(lines.lines()).hasSize(2);
        assertThat(lines.lines().findFirst().orElseThrow()).contains("\"usable\":true");
        assertThat(lines.lines().skip(1).findFirst().orElseThrow()).contains("/items/1");
    }

    @Test
    void too_many_checks_and_none_at_all_are_refused() {
        var thousandAndOne = Collections.nCopies(1_001, Map.of("licenceNumber", number));
        post(Map.of("items", thousandAndOne), "/items");
        post(Map.of("items", List.of()), "/items");
        post(Map.of(), "/items");
    }

    private static void post(Object body, String pointer) {
        buyerAt(END_USER)
                .contentType("application/json")
                .body(body)
                .post("/api/buyer/v1/checks")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].pointer", equalTo(pointer));
    }
}
