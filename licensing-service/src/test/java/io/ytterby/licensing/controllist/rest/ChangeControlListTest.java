package io.ytterby.licensing.controllist.rest;

import static io.ytterby.licensing.Calls.EXPORTER;
import static io.ytterby.licensing.Calls.as;
import static io.ytterby.licensing.Calls.get;
import static io.ytterby.licensing.Calls.post;
import static io.ytterby.licensing.Calls.verb;
import static io.ytterby.licensing.controllist.rest.ListChanges.EDITOR;
import static io.ytterby.licensing.controllist.rest.ListChanges.OTHER_EDITOR;
import static io.ytterby.licensing.controllist.rest.ListChanges.barring;
import static io.ytterby.licensing.controllist.rest.ListChanges.etag;
import static io.ytterby.licensing.controllist.rest.ListChanges.put;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.ytterby.licensing.application.rest.CaseFixture;
import io.ytterby.testsupport.PlatformResource;
import jakarta.inject.Inject;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class ChangeControlListTest {
    @Inject
    Jdbi jdbi;

    private static String presumptionTo(String country) {
        return post(EXPORTER, "/v1/requirements:evaluate", """
                {"exportFrom": "CN", "destination": "%s", "endUserType": "civil", "item": {"form": "permanent_magnet",
                 "family": "NdFeB", "origin": "CN", "compositionWtPct": {"Nd": "28", "Dy": "2.5", "Fe": "68"}}}""".formatted(country))
                .then()
                .statusCode(200)
                .extract()
                .path("presumption");
    }

    private static String caseTo(String country) {
        CaseFixture.organisations();
        var id = post(EXPORTER, "/v1/applications", """
                {"destination": "%s", "endUserType": "civil", "endUse": "research",
                 "parties": [{"role": "END_USER", "name": "A station", "country": "%s"}],
                 "goods": [{"controlCode": "1C905.a", "hsCode": "8505111000", "description": "NdFeB magnets",
                            "netMassMg": 5000000, "value": {"currency": "EUR", "minor": 4000}}]}""".formatted(country, country))
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        verb(EXPORTER, "/v1/applications/" + id + ":submit", 1, "{}").then().statusCode(200);
        return id;
    }

    @Test
    void a_change_is_law_when_another_person_wants_the_same_and_says_which_cases_it_flips() {
        var open = caseTo("BV");
        var change = barring("BV", "RP-BV");

        var proposed = put(EDITOR, "MOFCOM-2026-91", change);
        var before = presumptionTo("BV");
        var confirmed = put(OTHER_EDITOR, "MOFCOM-2026-91", change);

        proposed.then()
                .statusCode(202)
                .body("status", equalTo("PROPOSED"))
                .body("replay.flips.find { it.id == '" + open + "' }.presumptionAfter", equalTo("PROHIBITED"));
        assertThat(before).isEqualTo("NORMAL_REVIEW");
        confirmed
                .then()
                .statusCode(200)
                .body("status", equalTo("IN_FORCE"))
                .body("version", containsString("+"))
                .body("replay.flipped", greaterThan(0))
                .body("replay.flips.find { it.id == '" + open + "' }.why", hasItem(containsString("destination BV")));
        assertThat(presumptionTo("BV")).isEqualTo("PROHIBITED");
        get(EDITOR, "/v1/control-list/versions")
                .then()
                .statusCode(200)
                .body("items.find { it.instrument == 'MOFCOM-2026-91' }.proposedBy", equalTo("wu.hao"))
                .body("items.find { it.instrument == 'MOFCOM-2026-91' }.confirmedBy", equalTo("fang.min"));
    }

    @Test
    void one_person_alone_changes_nothing_however_often_they_ask() {
        var change = barring("TF", "RP-TF");
        String id = put(EDITOR, "MOFCOM-2026-92", change)
                .then()
                .statusCode(202)
                .extract()
                .path("proposal.id");

        var again = put(EDITOR, "MOFCOM-2026-92", change);
        var alone = post(EDITOR, "/v1/control-list/proposals/" + id + ":confirm", "{}");

        again.then().statusCode(202).body("proposal.id", equalTo(id));
        alone.then().statusCode(409).body("type", equalTo("urn:ytterby:problem:four-eyes"));
        assertThat(presumptionTo("TF")).isEqualTo("NORMAL_REVIEW");
        post(OTHER_EDITOR, "/v1/control-list/proposals/" + id + ":withdraw", "{}")
                .then()
                .statusCode(200)
                .body("proposal.status", equalTo("WITHDRAWN"));
    }

    @Test
    void the_database_itself_takes_no_change_of_one_person() {
        assertThatThrownBy(() -> jdbi.useHandle(handle -> handle.execute("""
                        INSERT INTO control_list_version
                               (number, name, kind, instrument, content, reason, proposal, proposed_by, confirmed_by, at)
                        VALUES (999999, 'x', 'AMENDED', 'MOFCOM-2025-18', '{}', 'r', gen_random_uuid(), 'wu.hao', 'wu.hao', now())""")))
                .hasMessageContaining("a_change_of_the_law_needs_two_persons");
    }

    @Test
    void a_dry_run_tells_what_would_flip_and_stores_nothing() {
        var open = caseTo("GS");
        var version = etag();

        var preview =
                as(EDITOR).body(barring("GS", "RP-GS")).put("/v1/control-list/instruments/MOFCOM-2026-93?dryRun=true");

        preview.then().statusCode(200).body("status", equalTo("PREVIEW")).body("replay.flips.id", hasItem(open));
        assertThat(etag()).isEqualTo(version);
        assertThat(presumptionTo("GS")).isEqualTo("NORMAL_REVIEW");
    }

    @Test
    void a_change_that_means_nothing_or_was_written_on_an_old_list_is_refused() {
        var change = barring("UM", "RP-UM");

        var unread = as(EDITOR).body(change).put("/v1/control-list/instruments/MOFCOM-2026-94");
        var old =
                as(EDITOR).header("If-Match", "\"0\"").body(change).put("/v1/control-list/instruments/MOFCOM-2026-94");
        var meaningless = put(
                EDITOR,
                "MOFCOM-2026-94",
                change.replace(
                        "\"reason\"",
                        "\"suspensions\": [], \"entries\": [{\"id\": \"E\", \"controlCode\": \"9Z999.z\","
                                + " \"match\": {\"form\": \"metal\", \"families\": [\"9\"]}, \"source\": \"s\", \"confidence\": \"MEMORY\"}],"
                                + " \"reason\""));

        unread.then().statusCode(428);
        old.then().statusCode(412);
        meaningless.then().statusCode(422).body("type", equalTo("urn:ytterby:problem:control-list-unusable"));
    }

    @Test
    void an_older_version_can_still_be_read() {
        var shipped = get(EDITOR, "/v1/control-list/versions")
                .then()
                .extract()
                .<String>path("items.find { it.instrument == null }.version");

        get(EXPORTER, "/v1/control-list?version=" + shipped.replaceAll("\\+.*", ""))
                .then()
                .statusCode(200)
                .body("version", equalTo(shipped.replaceAll("\\+.*", "")));
        get(EXPORTER, "/v1/control-list?version=1999-01-01.1").then().statusCode(400);
    }

    @Test
    void many_lines_are_asked_about_in_one_call() {
        var line = """
                {"exportFrom": "CN", "destination": "DE", "endUserType": "civil", "asOf": "2026-02-01",
                 "item": {"form": "metal", "origin": "CN", "compositionWtPct": {"%s": "99.9"}}}""";

        var answer = post(
                EXPORTER,
                "/v1/requirements:evaluate-all",
                "{\"consignments\": [" + line.formatted("Dy") + "," + line.formatted("Nd") + "]}");

        answer.then()
                .statusCode(200)
                .body("answers[0].licence", equalTo("DUAL_USE_LICENCE"))
                .body("answers[1].licence", equalTo("ORDINARY_EXPORT_LICENCE"));
    }
}
