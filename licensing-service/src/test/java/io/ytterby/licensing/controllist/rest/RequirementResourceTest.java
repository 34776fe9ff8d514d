package io.ytterby.licensing.controllist.rest;

import static io.ytterby.licensing.Calls.EXPORTER;
import static io.ytterby.licensing.Calls.get;
import static io.ytterby.licensing.Calls.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.ytterby.testsupport.PlatformResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class RequirementResourceTest {
    private static final String MAGNET = """
            {"asOf": "2026-10-01", "exportFrom": "CN", "destination": "DE", "exporter": "CN magnet maker",
             "item": {"form": "permanent_magnet", "family": "NdFeB", "hsCode": "8505111000", "stage": "magnet_simple",
                      "origin": "CN", "compositionWtPct": {"Nd": "28.0", "Pr": "1.5", "Dy": "2.5", "Fe": "66.9", "B": "1.1"}},
             "endUserType": "civil", "endUse": "automotive traction motor", "partyList": "none"}""";

    @Test
    void a_question_is_answered_with_clause_numbers_and_dates() {
        var answer = post(EXPORTER, "/v1/requirements:evaluate", MAGNET);

        answer.then()
                .statusCode(200)
                .body("licence", equalTo("DUAL_USE_LICENCE"))
                .body("presumption", equalTo("NORMAL_REVIEW"))
                .body("basis", contains("MOFCOM-2025-18"))
                .body("controlCodes", contains("1C905.a"))
                .body("flags.size()", equalTo(0))
                .body(
                        "explanation.find { it.clause == '1C905.a.4' }.compared.find { it.what == 'Dy in wt%' }.actual",
                        equalTo("2.5"))
                .body("wouldChange.condition", hasItem("if the end user were military"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"partyList\": \"none\"|\"partyList\": \"unknown\"|/partyList",
                "\"origin\": \"CN\"|\"origin\": \"China\"|/item/origin",
                "\"Dy\": \"2.5\"|\"Dy\": \"2.5x\"|/item/compositionWtPct/Dy",
                "\"Dy\": \"2.5\"|\"Xx\": \"2.5\"|/item/compositionWtPct",
                "\"Dy\": \"2.5\"|\"Dy\": \"92.5\"|/item",
                "\"Dy\": \"2.5\"|\"Dy\": null|/item",
                "\"family\": \"NdFeB\"|\"family\": \"<script>\"|/item",
                "\"endUse\"|\"endUsage\"|/endUsage",
                "\"asOf\": \"2026-10-01\"|\"asOf\": \"2026-13-01\"|/asOf",
                "\"Dy\": \"2.5\"|\"Dy\": \"2.5±x\"|/item/compositionWtPct/Dy",
                "\"Dy\": \"2.5\"|\"Dy\": {\"value\": \"2.5\", \"v\": \"1\"}|/item/compositionWtPct/Dy",
                "\"endUserType\": \"civil\"|\"endUser\": {\"listStatus\": \"none\"}|/endUserType",
                "\"partyList\"|\"transit\": [\"USA\"], \"partyList\"|/transit/0",
            })
    void a_statement_that_means_nothing_is_refused_with_a_pointer(String right, String wrong, String pointer) {
        post(EXPORTER, "/v1/requirements:evaluate", MAGNET.replace(right, wrong))
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.pointer", contains(pointer));
    }

    @Test
    void an_uncertain_content_that_straddles_the_threshold_is_left_to_a_person_and_the_interval_is_named() {
        var answer = post(
                EXPORTER,
                "/v1/requirements:evaluate",
                MAGNET.replace("\"Dy\": \"2.5\"", "\"Dy\": {\"value\": \"0.02\", \"u\": \"0.03\"}"));

        answer.then()
                .statusCode(200)
                .body("licence", equalTo("MANUAL_REVIEW"))
                .body("flags", contains("UNCERTAINTY_STRADDLES_THRESHOLD"))
                .body(
                        "explanation.find { it.clause == '1C905.a.4' }.compared.find { it.open }.actual",
                        equalTo("0.02 ± 0.03"))
                .body("wouldChange.condition", hasItem("at 0.05 wt% of Dy"));
    }

    @Test
    void an_end_user_under_listed_owners_counts_as_listed() {
        var answer = post(EXPORTER, "/v1/requirements:evaluate", MAGNET.replace("\"endUserType\": \"civil\"", """
                        "endUser": {"type": "civil", "parents": [{"sharePct": "30", "listStatus": "control_list"},
                                    {"sharePct": "20", "listStatus": "control_list"}]}"""));

        answer.then().statusCode(200).body("presumption", equalTo("DENIAL_IN_PRINCIPLE"));
    }

    @Test
    void the_list_can_be_read_as_of_a_day() {
        get(EXPORTER, "/v1/control-list?asOf=2025-04-03")
                .then()
                .statusCode(200)
                .body("entries.code", not(hasItem("1C905.a")))
                .body("instruments.find { it.id == 'MOFCOM-2025-18' }.standing", equalTo("NOT_YET_EFFECTIVE"));
        get(EXPORTER, "/v1/control-list?asOf=2026-10-01")
                .then()
                .statusCode(200)
                .body("entries.code", hasItem("1C905.a"))
                .body("instruments.find { it.id == 'MOFCOM-2025-57' }.standing", equalTo("SUSPENDED"));
    }

    @Test
    void a_code_is_shown_with_all_its_entries() {
        get(EXPORTER, "/v1/control-list/entries/1C905.a")
                .then()
                .statusCode(200)
                .body("entries.form", contains("metal", "alloy", "target", "permanent_magnet"));
        get(EXPORTER, "/v1/control-list/entries/9Z999.z").then().statusCode(404);
    }
}
