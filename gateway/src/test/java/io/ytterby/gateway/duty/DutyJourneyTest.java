package io.ytterby.gateway.duty;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.ytterby.contracts.Topic;
import io.ytterby.gateway.support.Told;
import io.ytterby.gateway.support.UpstreamResource;
import io.ytterby.kernel.OrganisationKind;
import io.ytterby.kernel.Roles;
import io.ytterby.testsupport.Eventually;
import io.ytterby.testsupport.PlatformResource;
import io.ytterby.testsupport.TestTokens;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** A buyer declares, maps and reports: on the real database and topics, with answers of tracking and licensing as they give them. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
@QuarkusTestResource(UpstreamResource.class)
class DutyJourneyTest {
    private static final String BASE = "/api/buyer/v1/";
    private static final String CSV = """
        material,stage,country,massMg,supplier,source
        Dy,separation,EE,1000,=our friends,"contract 7, annex 2"
        NdFeB magnet,MANUFACTURING,JP,500,,SD-4
        """;

    @Inject
    Told told;

    @ConfigProperty(name = "ytterby.tracking.url")
    String services;

    // Each test has a buyer of its own.
    private final String buyer = "de-duty-" + ThreadLocalRandom.current().nextInt(100_000, 999_999);
    private final String number = "CN-2026-" + ThreadLocalRandom.current().nextInt(1_000_000, 9_999_999);
    private final String lot = UUID.randomUUID().toString();

    @Test
    void shares_come_from_lots_and_rows_each_line_with_its_source_and_what_is_missing_is_said() throws Exception {
        tellLot();
        tellLicence("full");
        trackingTells(false);
        order();
        put("supply-rows", "text/csv", CSV).then().statusCode(200).body("version", equalTo(1));

        as(buyer)
                .get(BASE + "exposure?material=Dy&stage=separation")
                .then()
                .statusCode(200)
                .body("line.says", containsString("The Union's own benchmark"))
                .body("entries", hasSize(1))
                .body("entries[0].topThirdCountry", equalTo("CN"))
                .body("entries[0].totalMg", equalTo(26_000))
                .body("entries[0].share", equalTo("0.961538"))
                .body("entries[0].aboveLine", equalTo(true))
                .body("entries[0].lines.kind", hasItems("LOT", "DECLARED"))
                .body("entries[0].lines.source", hasItem("=our friends: contract 7, annex 2"))
                .body("entries[0].lines.source", hasItem(containsString("order PO-7 line 1")))
                .body("gaps.kind", hasItem("ORDER_WITHOUT_LOTS"))
                .body("coverage.callOffs[0].coveredMg", equalTo(300))
                .body("coverage.atLeast", equalTo("0.300000"));
        as("de-stranger-9").get(BASE + "exposure").then().statusCode(200).body("entries", hasSize(0));
    }

    @Test
    void a_rule_watches_what_the_last_whole_report_counted_of_lots() throws Exception {
        tellLot();
        trackingTells(false);
        for (var end : List.of("ORE", "METAL", "ALLOY", "MAGNET"))
            publish(
                    "v1/lots/" + lot + "/upstream?stage=" + end + "&depth=100&limit=5000",
                    "{\"truncated\":false,\"origins\":[]}");
        order();
        as(buyer).get(BASE + "exposure").then().statusCode(200);
        put(
                        "watch-rules",
                        "application/json",
                        Map.of("rules", List.of(Map.of("id", "line", "kind", "SHARE_ABOVE_LINE"))))
                .then()
                .statusCode(200);

        Eventually.asserted(() -> as(buyer)
                .get(BASE + "warnings")
                .then()
                .body("items.subject", hasItem("supply/Dy/SEPARATION"))
                .body("items.says", hasItem(containsString("lots as your report of"))));
    }

    @Test
    void a_report_is_a_pdf_and_letters_that_it_has_no_font_for_are_told_by_number() throws Exception {
        put("supply-rows", "text/csv; charset=UTF-8", CSV.replace("=our friends", "包头 <b>"))
                .then()
                .statusCode(200);

        var pdf = as(buyer)
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
    void of_a_permit_with_a_band_only_no_mass_is_compared() throws Exception {
        tellLicence("status");
        order();

        as(buyer)
                .get(BASE + "exposure?material=Dy&stage=separation")
                .then()
                .statusCode(200)
                .body("coverage.coveredMg", equalTo(0))
                .body("coverage.callOffs[0].uncoveredMg", equalTo(1_000));
    }

    @Test
    void a_past_that_was_cut_short_is_a_gap_and_no_share() throws Exception {
        tellLot();
        trackingTells(true);

        as(buyer)
                .get(BASE + "exposure?material=Dy&stage=separation")
                .then()
                .statusCode(200)
                .body("entries", hasSize(0))
                .body("gaps.kind", hasItem("LOT_NOT_READ"));
    }

    @Test
    void a_table_defuses_what_a_spreadsheet_would_run_and_a_page_what_a_browser_would() {
        put("supply-rows", "text/csv", CSV.replace("NdFeB magnet", "<b>magnet</b>"))
                .then()
                .statusCode(200);

        var table = as(buyer)
                .accept("text/csv")
                .get(BASE + "exposure")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        var page = as(buyer)
                .accept("text/html")
                .get(BASE + "reports/crma-art24")
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .extract()
                .asString();

        assertThat(table).contains("\"'=our friends: contract 7, annex 2\"").doesNotContain(",=our");
        assertThat(page).contains("&lt;b&gt;magnet").doesNotContain("<b>magnet").contains("binds no company");
        as(buyer)
                .accept("text/csv")
                .get(BASE + "supply-rows")
                .then()
                .statusCode(200)
                .body(containsString("'=our friends"));
    }

    @Test
    void what_is_wrong_in_a_table_is_named_by_its_cell_and_nothing_is_kept() {
        put(
                        "supply-rows",
                        "text/csv",
                        "material,stage,country,massMg,supplier,source\nDy,smelting,de,-1,,\nDy,metal,DE,0,,\n")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems("/rows/0/stage", "/rows/0/country", "/rows/0/massMg"));
        put("supply-rows", "text/csv", "material,stage,country,massMg,supplier,source\nDy,metal,DE,0,,\n")
                .then()
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("/rows/0/massMg", "/rows/0/source")));
        as(buyer).get(BASE + "supply-rows").then().body("version", equalTo(0));
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

        put("magnet-products", "application/json", products)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
        put("magnet-products", "application/json", products).then().statusCode(412);

        as(buyer)
                .get(BASE + "reports/magnet-label")
                .then()
                .statusCode(200)
                .body("products[0].sharesDue", equalTo("DUE_LATER"))
                .body("products[0].shares.find { it.element == 'Nd' }.share", equalTo("0.150000"))
                .body("products[0].shares.find { it.element == 'Sm' }.share", nullValue())
                .body("shares.notBefore", equalTo("2027-05-24"));
        as(buyer).accept("text/csv").get(BASE + "reports/magnet-label").then().body(containsString("not present"));
    }

    @Test
    void an_alternate_says_what_stands_behind_it_and_a_slogan_is_refused() throws Exception {
        publish(
                "v1/requirements:evaluate-all",
                "{\"answers\":[" + answer("NONE") + "," + answer("DUAL_USE_LICENCE") + "," + answer("NONE") + "]}");

        put("own-alternates", "application/json", own("TESTED", "2.5"))
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems("/alternates/0/evidence/reference", "/alternates/0/weightPercent/Dy"));
        as(buyer)
                .get(BASE + "alternates")
                .then()
                .statusCode(200)
                .body("items.alternate.evidence.grade", not(hasItem("APPROVED")))
                .body("items[0].alternate.evidence.grade", equalTo("TESTED"))
                .body("items.find { it.alternate.id == 'gbd-h-grade' }.permit.need", equalTo("NEEDED"))
                .body("items.find { it.alternate.id == 'ferrite-nmf15' }.permit.need", equalTo("NOT_NEEDED"))
                .body("items.find { it.alternate.id == 'gbd-h-grade' }.alternate.cost.source", containsString("vendor"))
                .body("items.find { it.alternate.id == 'pr-sandwich' }.permit.need", equalTo("NOT_KNOWN"));
        put("own-alternates", "application/json", own("CLAIMED", "0")).then().statusCode(200);
        as(buyer)
                .get(BASE + "alternates?part=M-7")
                .then()
                .body("items.find { it.alternate.id == 'ours' }.own", equalTo(true))
                .body("items.find { it.alternate.id == 'ours' }.permit.need", equalTo("NOT_KNOWN"));
    }

    @Test
    void rules_are_those_of_a_day_and_none_were_before_the_first() {
        as(buyer)
                .get(BASE + "duty-rules")
                .then()
                .statusCode(200)
                .body("dependencyLine.provenance.basis", equalTo("SOURCED"));
        as(buyer)
                .get(BASE + "exposure?asOf=2024-05-22")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("?asOf"));
        as(buyer).get(BASE + "exposure?stage=smelting").then().statusCode(400);
    }

    private static Map<String, Object> own(String grade, String dysprosium) {
        return Map.of(
                "alternates",
                List.of(Map.of(
                        "id", "ours",
                        "name", "Our own",
                        "route", "DY_FREE",
                        "part", "M-7",
                        "replaces", "38UH",
                        "type", "NDFEB",
                        "weightPercent", Map.of("Nd", "30", "Dy", dysprosium),
                        "evidence", Map.of("grade", grade, "source", "our lab"))));
    }

    private static String answer(String licence) {
        return "{\"licence\":\"" + licence + "\",\"basis\":[\"MOFCOM-2025-18\"],\"controlCodes\":[]}";
    }

    private void trackingTells(boolean truncated) throws Exception {
        publish(
                "v1/lots/" + lot,
                "{\"stage\":\"MAGNET\",\"massMg\":1000000,\"composition\":{\"Dy\":\"2.5\",\"Fe\":\"66.9\"}}");
        publish(
                "v1/lots/" + lot + "/upstream?stage=OXIDE&depth=100&limit=5000",
                "{\"truncated\":" + truncated
                        + ",\"origins\":[{\"stage\":\"OXIDE\",\"country\":\"CN\",\"shareOfElements\":{\"Dy\":\"1\"}}]}");
    }

    private void publish(String path, String body) throws Exception {
        given().urlEncodingEnabled(false)
                .body(body)
                .put(services + "/published/" + path)
                .then()
                .statusCode(200);
    }

    private void order() {
        var soon = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(30).toString();
        var bound = Map.of(
                "line",
                1,
                "material",
                "NdFeB magnets",
                "massMg",
                1_000,
                "lots",
                List.of(lot),
                "licences",
                List.of(number),
                "callOffs",
                List.of(Map.of("on", soon, "massMg", 1_000)));
        var unbound = Map.of("line", 2, "material", "NdFeB magnets", "massMg", 70);
        put("orders/PO-7", "application/json", Map.of("lines", List.of(bound, unbound)))
                .then()
                .statusCode(201);
    }

    private void tellLicence(String scope) throws Exception {
        var today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        told.state(Topic.LICENSING_LICENCE, number, 1, state -> {
            state.put("licenceNumber", number).put("status", "ISSUED").putArray("grounds");
            state.put("validFrom", today.minusDays(9).toString())
                    .put("validUntil", today.plusDays(300).toString());
            ((ObjectNode) state.at("/lines/0"))
                    .put("issuedMg", 25_000_300)
                    .put("usedMg", 0)
                    .put("reservedMg", 25_000_000);
            seen(state, 3, scope);
        });
        Eventually.asserted(() ->
                as(buyer).get(BASE + "licences/" + number + "/status").then().statusCode(200));
    }

    private void tellLot() throws Exception {
        told.state(Topic.TRACKING_LOT, lot, 1, state -> {
            state.put("lotId", lot).remove("lockedFor");
            seen(state, 2, "full");
        });
        Eventually.asserted(
                () -> as(buyer).get(BASE + "lots/" + lot + "/clearance").then().statusCode(200));
    }

    private void seen(ObjectNode state, int entry, String scope) {
        ((ObjectNode) state.at("/visibleTo/" + entry)).put("org", buyer).put("scope", scope);
    }

    private Response put(String path, String type, Object body) {
        return as(buyer)
                .header("If-Match", "\"0\"")
                .contentType(type)
                .body(body)
                .put(BASE + path);
    }

    private static RequestSpecification as(String organisation) {
        var token = TestTokens.of("somebody", organisation, OrganisationKind.COMPANY, Roles.BUYER);
        return given().urlEncodingEnabled(false).header("Authorization", "Bearer " + token.signed());
    }
}
