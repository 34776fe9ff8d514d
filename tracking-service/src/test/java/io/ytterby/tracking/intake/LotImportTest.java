package io.ytterby.tracking.intake;

import static io.ytterby.tracking.Http.producer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.ytterby.testsupport.PlatformResource;
import io.ytterby.tracking.Books;
import io.ytterby.tracking.LotFixture;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A table of lots as a spreadsheet saves it. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class LotImportTest {
    private static final String HEADER =
            "\ufeffgtin;lotNumber;stage;massMg;composition;place;sourceKind;sourceReference\r\n";

    @Inject
    Books books;

    @Test
    void every_row_becomes_a_lot_and_the_same_table_sent_again_makes_no_more() {
        var table = HEADER + row("25000000") + row("1000750");
        var key = UUID.randomUUID().toString();

        var once = send(table, key, false)
                .statusCode(200)
                .body("registered", equalTo(2))
                .body("lots.grams", contains(25_000, 1_000))
                .body("lots.lotId", everyItem(notNullValue()));
        var again = send(table, key, false).statusCode(200);

        assertThat(again.extract().asString()).isEqualTo(once.extract().asString());
        producer()
                .get("/v1/lots/" + once.extract().path("lots[0].lotId"))
                .then()
                .statusCode(200)
                .body("composition.Dy", equalTo("2.5"));
    }

    @Test
    void a_dry_run_says_what_would_be_and_leaves_nothing() {
        var before = books.count("lot");

        send(HEADER + row("25000000"), null, true)
                .statusCode(200)
                .body("dryRun", equalTo(true))
                .body("registered", equalTo(1))
                .body("lots[0].grams", equalTo(25_000));

        assertThat(books.count("lot")).isEqualTo(before);
    }

    @Test
    void each_fault_is_named_with_its_row_and_column_and_nothing_is_written() {
        var before = books.count("lot");
        var good = row("25000000");
        var table = HEADER
                + good
                + good
                + row("25000000").replace("OXIDE", "PIZZA").replace("06901234000016", "06901234000017")
                + row("much")
                + row("100");

        send(table, UUID.randomUUID().toString(), false)
                .statusCode(422)
                .body("type", equalTo("urn:ytterby:problem:import-refused"))
                .body("cells", hasSize(5))
                .body("cells.row", contains(4, 4, 5, 3, 6))
                .body("cells.column", contains("gtin", "stage", "massMg", "lotNumber", "massMg"));

        assertThat(books.count("lot")).isEqualTo(before);
    }

    @Test
    void a_table_without_the_right_columns_is_not_read_any_further() {
        send("gtin,colour\n1,red\n", null, true)
                .statusCode(200)
                .body("registered", equalTo(0))
                .body("errors[0].column", equalTo("colour"))
                .body("errors", hasSize(8));
    }

    private static String row(String massMg) {
        return "06901234000016;" + LotFixture.newNumber() + ";OXIDE;" + massMg
                + ";\"Nd=28.0 Dy=2.5\";CNBAO;MINE_PERMIT;NM-2026-11\r\n";
    }

    private static ValidatableResponse send(String table, @Nullable String key, boolean dryRun) {
        return producer(key == null ? UUID.randomUUID().toString() : key)
                .contentType("text/csv; charset=UTF-8")
                .body(table)
                .post("/v1/lots/imports?dryRun=" + dryRun)
                .then();
    }
}
