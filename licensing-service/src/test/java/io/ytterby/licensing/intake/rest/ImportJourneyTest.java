package io.ytterby.licensing.intake.rest;

import static io.ytterby.licensing.Calls.EXPORTER;
import static io.ytterby.licensing.Calls.OFFICER;
import static io.ytterby.licensing.Calls.get;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.ytterby.licensing.application.rest.CaseFixture;
import io.ytterby.testsupport.PlatformResource;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class ImportJourneyTest {
    private static final String HEADER = "application,destination,endUse,endUserId,controlCode,hsCode,description,"
            + "netMassMg,currency,valueMinor,item\r\n";
    private static final String ITEM =
            "\"{\"\"form\"\": \"\"permanent_magnet\"\", \"\"family\"\": \"\"NdFeB\"\", \"\"origin\"\": \"\"CN\"\"}\"";

    @Inject
    Jdbi jdbi;

    @BeforeEach
    void organisations() {
        CaseFixture.organisations();
    }

    @Test
    void a_table_becomes_drafts_one_for_each_key() {
        var first = "T-" + UUID.randomUUID();
        var table = HEADER
                + line(first, "DE", "de-rheinwerk-auto", "1C905.a", "500", ITEM)
                + line(first, "", "", "1C904.a", "700", "")
                + line("U-" + first, "DE", "de-rheinwerk-auto", "1C905.a", "900", "");

        var imported = send("", UUID.randomUUID().toString(), table);

        imported.then().statusCode(200).body("drafted", equalTo(2)).body("errors", hasSize(0));
        String id = imported.path("applications[0].id");
        get(EXPORTER, "/v1/applications/" + id)
                .then()
                .body("status", equalTo("DRAFT"))
                .body("reference", equalTo(first))
                .body("goods.netMassMg", contains(500, 700))
                .body("goods[0].item.form", equalTo("permanent_magnet"));
    }

    @Test
    void a_dry_run_says_what_would_come_and_writes_nothing() {
        long before = applications();
        var table = HEADER
                + line("A", "DE", "de-rheinwerk-auto", "1C905.a", "500", "")
                + line("B", "DE", "no-such-firm", "9Z999.z", "1.5", "{}");

        var tried = send("?dryRun=true", null, table);

        tried.then()
                .statusCode(200)
                .body("dryRun", equalTo(true))
                .body("drafted", equalTo(1))
                .body("applications.id", contains(nullValue(), nullValue()))
                .body("errors.column", hasItem("netMassMg"))
                .body("errors.row", hasItem(3));
        assertThat(applications()).isEqualTo(before);
    }

    @Test
    void with_one_wrong_cell_nothing_is_written_unless_the_others_are_asked_for() {
        long before = applications();
        var table = HEADER
                + line("A", "DE", "de-rheinwerk-auto", "1C905.a", "500", "")
                + line("B", "DE", "no-such-firm", "1C905.a", "500", "");

        send("", UUID.randomUUID().toString(), table)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:ytterby:problem:import-refused"))
                .body("cells.row", contains(3))
                .body("cells.column", contains("endUserId"))
                .body("errors.pointer", contains("#row=3"));
        assertThat(applications()).isEqualTo(before);
        send("?partial=true", UUID.randomUUID().toString(), table)
                .then()
                .statusCode(200)
                .body("drafted", equalTo(1))
                .body("errors", hasSize(1));
        assertThat(applications()).isEqualTo(before + 1);
    }

    @Test
    void the_same_key_imports_once() {
        var key = UUID.randomUUID().toString();
        var table = HEADER + line("A", "DE", "de-rheinwerk-auto", "1C905.a", "500", "");

        String first = send("", key, table).path("applications[0].id");
        String again = send("", key, table).path("applications[0].id");

        assertThat(again).isEqualTo(first);
        send("", null, table).then().statusCode(400);
    }

    @Test
    void the_template_is_a_table_that_can_be_imported() {
        var template = get(OFFICER, "/v1/applications:import-template");

        template.then().statusCode(200).contentType("text/csv");
        send("?dryRun=true", null, template.asString())
                .then()
                .statusCode(200)
                .body("errors", hasSize(0))
                .body("drafted", equalTo(1));
        assertThat(send("?dryRun=true", null, "application,destination\r\n\"open")
                        .statusCode())
                .isEqualTo(200);
        send("?dryRun=true", null, "not a table").then().body("errors[0].detail", notNullValue());
    }

    private static String line(String key, String to, String endUser, String code, String mass, String item) {
        return "%s,%s,motors,%s,%s,8505111000,magnets,%s,EUR,100,%s\r\n".formatted(key, to, endUser, code, mass, item);
    }

    private static Response send(String query, @Nullable String key, String table) {
        var request = RestAssured.given()
                .urlEncodingEnabled(false)
                .header("Authorization", "Bearer " + EXPORTER)
                .contentType("text/csv;charset=UTF-8")
                .body(table.getBytes(UTF_8));
        if (key != null) request.header("Idempotency-Key", key);
        return request.post("/v1/applications:import" + query);
    }

    private long applications() {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT count(*) FROM application")
                .mapTo(Long.class)
                .one());
    }
}
