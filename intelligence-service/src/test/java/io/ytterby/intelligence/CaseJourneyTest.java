package io.ytterby.intelligence;

import static io.ytterby.intelligence.CaseDesk.COLLEAGUE;
import static io.ytterby.intelligence.CaseDesk.OFFICER;
import static io.ytterby.intelligence.CaseDesk.done;
import static io.ytterby.intelligence.CaseDesk.get;
import static io.ytterby.intelligence.CaseDesk.opened;
import static io.ytterby.intelligence.CaseDesk.post;
import static io.ytterby.intelligence.CaseDesk.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.ytterby.testsupport.EventSchemas;
import io.ytterby.testsupport.PlatformResource;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class CaseJourneyTest {
    private static final String WHY = "{\"reason\":\"As agreed\"}";

    @Inject
    Jdbi jdbi;

    @Test
    void a_case_goes_from_an_alert_to_its_end_and_others_hear_which_goods_it_was_about() {
        var alert = anAlert();
        var id = opened("ALERT " + alert);

        var skipped = step(OFFICER, id, ":move", "{\"to\":\"LEGAL\",\"reason\":\"At once\"}");
        CaseDesk.moved(id, "TRIAGE", "OPEN");
        String task = done(id, "/tasks", "{\"title\":\"Ask the port\"}").path("tasks[0].taskId");
        var early = step(OFFICER, id, ":move", "{\"to\":\"CLOSED\",\"reason\":\"Done\",\"conclusion\":\"CONFIRMED\"}");
        done(id, "/tasks/" + task + ":settle", "{\"end\":\"DONE\",\"note\":\"It left on the 20th\"}");
        var open = step(OFFICER, id, ":move", "{\"to\":\"CLOSED\",\"reason\":\"Done\"}");
        done(
                id,
                "/links",
                "{\"kind\":\"ORGANISATION\",\"ref\":\"us-flame\",\"basis\":\"SUGGESTED\",\"source\":\"Tip\"}");
        var closed = done(id, ":move", "{\"to\":\"CLOSED\",\"reason\":\"Seized\",\"conclusion\":\"CONFIRMED\"}");

        assertThat(skipped.<List<String>>path("next")).containsExactly("TRIAGE", "CLOSED");
        assertThat(early.<String>path("type")).endsWith("case-tasks-open");
        assertThat(open.<String>path("errors[0].pointer")).isEqualTo("/conclusion");
        assertThat(closed.<String>path("conclusion")).isEqualTo("CONFIRMED");
        assertThat(step(OFFICER, id, "/tasks", "{\"title\":\"One more\"}").<String>path("type"))
                .endsWith("case-closed");
        assertThat(told(id)).last().asString().contains("CONFIRMED", alert).doesNotContain("us-flame");
    }

    @Test
    void a_tip_alone_sends_nobody_out() {
        var id = opened("TIP T-2026-17");
        CaseDesk.moved(id, "TRIAGE", "OPEN");
        var move = "{\"to\":\"FIELD\",\"reason\":\"Look at it\"}";

        var alone = step(OFFICER, id, ":move", move);
        done(
                id,
                "/links",
                "{\"kind\":\"ALERT\",\"ref\":\"" + anAlert()
                        + "\",\"basis\":\"VERIFIED\",\"source\":\"Same containers\"}");

        assertThat(alone.<String>path("type")).endsWith("case-tip-alone");
        assertThat(done(id, ":move", move).<String>path("status")).isEqualTo("FIELD");
    }

    @Test
    void a_link_is_taken_back_and_the_history_keeps_both() {
        var id = opened("CONTAINER TEMU1234565");
        String link = get(OFFICER, "/v1/cases/" + id).path("links[0].linkId");

        done(id, "/links/" + link + ":undo", WHY);

        assertThat(get(OFFICER, "/v1/cases/" + id).<List<Object>>path("links")).isEmpty();
        assertThat(get(OFFICER, "/v1/cases/" + id + "/history").<List<String>>path("items.kind"))
                .containsExactly("OPENED", "LINKED", "UNLINKED");
        assertThat(get(OFFICER, "/v1/cases?kind=CONTAINER&ref=TEMU1234565").<List<String>>path("items.caseId"))
                .doesNotContain(id);
    }

    @Test
    void nothing_is_taken_out_under_a_hold_and_who_placed_it_does_not_lift_it() {
        var id = opened(CaseDesk.LICENCE);
        var file = CaseDesk.filed(id, "a bill of lading " + UUID.randomUUID());
        String hold = done(id, "/holds", "{\"basis\":\"Order 7\",\"reason\":\"A court asks\"}")
                .path("holds[0].holdId");

        var held = step(OFFICER, id, "/files/" + file + ":erase", WHY);
        var own = step(OFFICER, id, "/holds/" + hold + ":lift", WHY);

        assertThat(held.<String>path("type")).endsWith("case-under-hold");
        assertThat(own.<String>path("type")).endsWith("case-same-person");
        assertThatThrownBy(() -> jdbi.useHandle(
                        handle -> handle.execute("DELETE FROM case_content WHERE case_id = ?", UUID.fromString(id))))
                .rootCause()
                .hasMessageContaining("legal hold");
        assertThatThrownBy(() -> jdbi.useHandle(handle -> handle.execute(
                        "UPDATE case_hold SET lifted_by = upper(placed_by), lifted_at = now() WHERE id = ?",
                        UUID.fromString(hold))))
                .rootCause()
                .hasMessageContaining("lifted_by_another_person");
        assertThat(step(COLLEAGUE, id, "/holds/" + hold + ":lift", WHY).statusCode())
                .isEqualTo(200);
        done(id, "/files/" + file + ":erase", WHY);
        assertThat(get(OFFICER, "/v1/cases/" + id + "/files/" + file).statusCode())
                .isEqualTo(404);
    }

    @Test
    void what_a_case_came_to_is_a_label_until_it_is_opened_again() {
        var alert = anAlert();
        var id = opened("ALERT " + alert);

        done(id, ":move", "{\"to\":\"CLOSED\",\"reason\":\"Seized\",\"conclusion\":\"CONFIRMED\"}");
        var labels = labels(id);
        CaseDesk.moved(id, "OPEN");

        assertThat(labels).isNotEmpty().containsOnly("ILLEGAL");
        assertThat(labels(id)).isEmpty();
    }

    @Test
    void a_case_of_no_alert_that_is_there_is_refused_by_its_field() {
        var answer = post(OFFICER, "/v1/cases", """
            {"title":"Antimony","origin":"ALERT","ref":"00000000-0000-4000-8000-000000000000","reason":"It seems so"}\
            """);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.<String>path("errors[0].pointer")).isEqualTo("/ref");
    }

    /** Of one record, as if the stream had raised it. */
    private String anAlert() {
        var alert = UUID.randomUUID();
        var record = UUID.fromString(Traders.aRecord());
        jdbi.useHandle(handle -> {
            handle.execute("""
                INSERT INTO alert (id, departure, destination, hs6, shipper, consignee, shipper_firm, consignee_firm, state,
                       score, score_before, tests, reasons, records, net_mg, first_at, last_at, containers, licences, exits,
                       raised_at, version)
                VALUES (?, 'TH', 'US', '282580', ?, 'GULF', '{"name":"Siam","country":"TH"}',
                       '{"name":"Gulf","country":"US"}', 'OPEN', 0.9, 0.9, '{MASS_BALANCE}', '[]', 1, 1, now(), now(), '{}',
                       '{}', '[]', now(), 1)\
                """, alert, "SIAM " + alert);
            handle.execute(
                    "INSERT INTO alert_record (record_id, alert_id, score, at) VALUES (?, ?, 0.9, now())",
                    record,
                    alert);
        });
        return alert.toString();
    }

    private List<String> labels(String id) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT outcome FROM label WHERE source = :source")
                .bind("source", "case/" + id)
                .mapTo(String.class)
                .list());
    }

    private List<String> told(String id) {
        return jdbi.withHandle(handle -> {
            var records = handle.createQuery(
                            "SELECT record FROM outbox WHERE topic LIKE '%intelligence.case' AND key = :id ORDER BY"
                                    + " seq")
                    .bind("id", id)
                    .mapTo(String.class)
                    .list();
            records.forEach(EventSchemas::assertValid);
            return records;
        });
    }
}
