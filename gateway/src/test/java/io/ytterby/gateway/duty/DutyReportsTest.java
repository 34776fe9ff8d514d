package io.ytterby.gateway.duty;

import static io.ytterby.gateway.duty.DutyBuyer.BASE;
import static io.ytterby.gateway.duty.DutyBuyer.CSV;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.ytterby.gateway.support.UpstreamResource;
import io.ytterby.testsupport.PlatformResource;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** What a buyer declares as tables, and the reports that come of it. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
@QuarkusTestResource(UpstreamResource.class)
class DutyReportsTest {
    @Inject
    DutyBuyer buyer;

    @Test
    void a_report_is_a_pdf_and_letters_that_it_has_no_font_for_are_told_by_number() throws Exception {
        buyer.puts("supply-rows", "text/csv; charset=UTF-8", CSV.replace("=our friends", "包头 <b>"))
                .then()
                .statusCode(200);

        var pdf = buyer.asks()
                .accept("application/pdf")
                .get(BASE + "reports/crma-art24")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Disposition", containsString(".pdf\""))
                .extract()
                .asByteArray();

        try (var read = Loader.loadPDF(pdf)) {
            var text = new PDFTextStripper().getText(read).replaceAll("\\s+", "");
            assertThat(text).contains("bindsnocompany").contains("[U+5305][U+5934]<b>:contract7,annex2");
            assertThat(read.getNumberOfPages()).isPositive();
        }
    }

    @Test
    void a_table_defuses_what_a_spreadsheet_would_run_and_a_page_what_a_browser_would() {
        buyer.puts("supply-rows", "text/csv", CSV.replace("NdFeB magnet", "<b>magnet</b>"))
                .then()
                .statusCode(200);

        var table = buyer.asks()
                .accept("text/csv")
                .get(BASE + "exposure")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        var page = buyer.asks()
                .accept("text/html")
                .get(BASE + "reports/crma-art24")
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .extract()
                .asString();

        assertThat(table).contains("\"'=our friends: contract 7, annex 2\"").doesNotContain(",=our");
        assertThat(page).contains("&lt;b&gt;magnet").doesNotContain("<b>magnet").contains("binds no company");
        buyer.asks()
                .accept("text/csv")
                .get(BASE + "supply-rows")
                .then()
                .statusCode(200)
                .body(containsString("'=our friends"));
    }

    @Test
    void what_is_wrong_in_a_table_is_named_by_its_cell_and_nothing_is_kept() {
        buyer.puts(
                        "supply-rows",
                        "text/csv",
                        "material,stage,country,massMg,supplier,source\nDy,smelting,de,-1,,\nDy,metal,DE,0,,\n")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems("/rows/0/stage", "/rows/0/country", "/rows/0/massMg"));
        buyer.puts("supply-rows", "text/csv", "material,stage,country,massMg,supplier,source\nDy,metal,DE,0,,\n")
                .then()
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("/rows/0/massMg", "/rows/0/source")));
        buyer.asks().get(BASE + "supply-rows").then().body("version", equalTo(0));
    }

    @Test
    void the_label_has_shares_by_element_and_a_declaration_is_kept_in_versions() {
        var magnets = Map.of(
                "type",
                "NDFEB",
                "massMg",
                1_800_000,
                "contents",
                Map.of("Nd", Map.of("totalMg", 387_000, "postConsumerMg", 58_050)),
                "source",
                "supplier's statement 12");
        var products = Map.of(
                "products",
                List.of(Map.of(
                        "id", "D1", "name", "Drive", "productGroup", "MOTOR_VEHICLE", "magnets", List.of(magnets))));

        buyer.puts("magnet-products", "application/json", products)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
        buyer.puts("magnet-products", "application/json", products).then().statusCode(412);

        buyer.asks()
                .get(BASE + "reports/magnet-label")
                .then()
                .statusCode(200)
                .body("products[0].sharesDue", equalTo("DUE_LATER"))
                .body("products[0].shares.find { it.element == 'Nd' }.share", equalTo("0.150000"))
                .body("products[0].shares.find { it.element == 'Sm' }.share", nullValue())
                .body("shares.notBefore", equalTo("2027-05-24"));
        buyer.asks()
                .accept("text/csv")
                .get(BASE + "reports/magnet-label")
                .then()
                .body(containsString("not present"));
    }
}
