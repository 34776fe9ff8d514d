package io.ytterby.inspection;

import static io.ytterby.inspection.Customs.EXPORTER;
import static io.ytterby.inspection.Customs.OFFICER;
import static io.ytterby.inspection.Customs.SECOND_OFFICER;
import static io.ytterby.inspection.Customs.awaitStatus;
import static io.ytterby.inspection.Customs.form;
import static io.ytterby.inspection.Customs.get;
import static io.ytterby.inspection.Customs.mrn;
import static io.ytterby.inspection.Customs.post;
import static io.ytterby.inspection.Customs.status;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.ytterby.testsupport.EventSchemas;
import io.ytterby.testsupport.PlatformResource;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class DeclarationJourneyTest {
    @Inject
    Customs customs;

    @Inject
    Neighbours neighbours;

    @Inject
    TestClock clock;

    @Inject
    Jdbi jdbi;

    @Test
    void goods_leave_when_both_have_answered_customs_has_released_and_licensing_has_committed() {
        var lodged = customs.released();

        var exit = post(OFFICER, "/v1/declarations/" + lodged.id() + ":exit", "{}");
        neighbours.answer(lodged.id(), neighbours.licensing("reservation-committed", lodged.id(), 4));

        assertThat(exit.statusCode()).isEqualTo(202);
        awaitStatus(lodged.id(), "EXITED");
        assertThat(facts(lodged.id()))
                .containsExactly(
                        "inspection.declaration-lodged.v1",
                        "inspection.declaration-reserved.v1",
                        "inspection.declaration-released.v1",
                        "inspection.release-decided.v1",
                        "inspection.declaration-exit-requested.v1",
                        "inspection.declaration-exited.v1");
        everyEventFitsItsContract(lodged.id());
    }

    @Test
    void what_the_goods_hold_of_each_element_goes_from_the_exporter_to_licensing_and_never_outweighs_them() {
        var form = form(mrn(), "cn-baotou-re", UUID.randomUUID().toString());
        var holding = form.replace(
                "\"massMg\":25000000", "\"massMg\":25000000,\"elementsMg\":{\"Nd\":7000000,\"Dy\":625000}");

        var lodged = post(EXPORTER, "/v1/declarations", holding);
        var tooMuch = post(EXPORTER, "/v1/declarations", holding.replace("7000000", "24999999"));

        assertThat(lodged.statusCode()).isEqualTo(201);
        String id = lodged.path("declarationId");
        assertThat(get(EXPORTER, "/v1/declarations/" + id).<Map<String, Integer>>path("lines[0].elementsMg"))
                .isEqualTo(Map.of("Nd", 7_000_000, "Dy", 625_000));
        assertThat(records(id)).singleElement().asString().contains("\"elementsMg\":{\"Nd\":7000000,\"Dy\":625000}");
        everyEventFitsItsContract(id);
        assertThat(tooMuch.statusCode()).isEqualTo(400);
        assertThat(tooMuch.asString()).contains("/lines/0/elementsMg");
    }

    @Test
    void a_refusal_of_one_ends_the_declaration_and_names_who_and_why() {
        var lodged = customs.lodge();

        neighbours.answer(
                lodged.id(),
                neighbours.licensing("reservation-held", lodged.id(), 1),
                neighbours.tracking("lots-refused", lodged.id(), 1));

        awaitStatus(lodged.id(), "REFUSED");
        var seen = get(EXPORTER, "/v1/declarations/" + lodged.id());
        assertThat(seen.<String>path("control.refusal.by")).isEqualTo("tracking");
        assertThat(seen.<String>path("control.refusal.slug")).isEqualTo("lot-locked");
        everyEventFitsItsContract(lodged.id());
    }

    @Test
    void silence_cancels_after_fifteen_minutes_and_a_late_answer_changes_nothing() {
        var lodged = customs.lodge();

        clock.ahead(Duration.ofMinutes(16), () -> awaitStatus(lodged.id(), "CANCELLED"));
        neighbours.answer(
                lodged.id(),
                neighbours.licensing("reservation-held", lodged.id(), 1),
                neighbours.tracking("lots-locked", lodged.id(), 1));
        var behind = customs.reserved(); // so the answers above have been read

        assertThat(status(behind.id())).isEqualTo("RESERVED");
        assertThat(status(lodged.id())).isEqualTo("CANCELLED");
        assertThat(get(OFFICER, "/v1/declarations/" + lodged.id()).<String>path("control.refusal.by"))
                .isEqualTo("timeout");
    }

    @Test
    void a_commit_that_licensing_refuses_brings_the_goods_back_under_control() {
        var lodged = customs.released();
        post(OFFICER, "/v1/declarations/" + lodged.id() + ":exit", "{}");

        neighbours.answer(lodged.id(), neighbours.licensing("commit-refused", lodged.id(), 4));

        awaitStatus(lodged.id(), "UNDER_CONTROL");
        var seen = get(OFFICER, "/v1/declarations/" + lodged.id());
        assertThat(seen.<Boolean>path("control.exitRequested")).isFalse();
        assertThat(seen.<String>path("control.refusal.by")).isEqualTo("licensing");
    }

    @Test
    void a_hold_during_the_commit_keeps_the_goods_and_they_leave_later_without_a_second_commit() {
        var lodged = customs.released();
        post(OFFICER, "/v1/declarations/" + lodged.id() + ":exit", "{}");
        String hold = Customs.hold(lodged.id()).path("holdId");

        neighbours.answer(lodged.id(), neighbours.licensing("reservation-committed", lodged.id(), 4));

        io.ytterby.testsupport.Eventually.asserted(() -> assertThat(
                        get(OFFICER, "/v1/declarations/" + lodged.id()).<String>path("control.reservation"))
                .isEqualTo("COMMITTED"));
        assertThat(status(lodged.id())).isEqualTo("UNDER_CONTROL");
        assertThat(Customs.lift(hold).statusCode()).isEqualTo(200);
        customs.release(lodged);
        var exit = post(OFFICER, "/v1/declarations/" + lodged.id() + ":exit", "{}");
        assertThat(exit.statusCode()).isEqualTo(200);
        assertThat(exit.<String>path("status")).isEqualTo("EXITED");
        everyEventFitsItsContract(lodged.id());
    }

    @Test
    void a_verified_failure_places_a_hold_in_the_same_transaction_and_only_then() {
        var lodged = customs.reserved("CN-2026-400001");
        var order = Customs.inspected(lodged.id(), "DISCREPANT");
        assertThat(openHolds(lodged.id())).as("one person alone accuses nobody").isZero();

        var verified = post(SECOND_OFFICER, "/v1/orders/" + order + ":verify", "{}");

        assertThat(verified.statusCode()).as(verified.asString()).isEqualTo(200);
        assertThat(openHolds(lodged.id())).isEqualTo(1);
        assertThat(get(OFFICER, "/v1/holds?declarationId=" + lodged.id()).<List<String>>path("items.ground"))
                .containsExactly("FAILED_INSPECTION");
        assertThat(get(OFFICER, "/v1/orders/" + order + "/results").<List<Object>>path("items.shares.Dy"))
                .containsExactly("2.50");
        assertThat(facts(order)).contains("inspection.result-recorded.v1", "inspection.result-verified.v1");
        everyEventFitsItsContract(order);
        everyEventFitsItsContract(lodged.id());
    }

    @Test
    void a_failed_inspection_is_cleared_only_by_a_lifted_hold_and_a_newer_one_that_conforms() {
        var lodged = customs.reserved("CN-2026-400002");
        var failed = Customs.inspected(lodged.id(), "DISCREPANT");
        post(SECOND_OFFICER, "/v1/orders/" + failed + ":verify", "{}");
        post(OFFICER, "/v1/orders/" + failed + ":close", "{}");
        String hold = get(OFFICER, "/v1/holds?declarationId=" + lodged.id()).path("items[0].holdId");
        Customs.lift(hold);

        var blocked = Customs.requestRelease(lodged.id());
        var passed = Customs.inspected(lodged.id(), "CONFORMS");
        post(SECOND_OFFICER, "/v1/orders/" + passed + ":verify", "{}");
        post(OFFICER, "/v1/orders/" + passed + ":close", "{}");

        assertThat(blocked.<List<String>>path("blockers.slug")).containsExactly("inspection-not-passed");
        customs.release(lodged);
        assertThat(status(lodged.id())).isEqualTo("RELEASED");
    }

    @Test
    void a_seizure_ends_the_declaration_and_stands_for_ever() {
        var lodged = customs.released();
        String hold = Customs.hold(lodged.id()).path("holdId");

        var seized = post(OFFICER, "/v1/holds/" + hold + ":convert", "{\"reason\":\"Smuggled\"}");

        assertThat(seized.<String>path("status")).isEqualTo("CONVERTED");
        assertThat(status(lodged.id())).isEqualTo("REFUSED");
        assertThat(Customs.lift(hold).statusCode()).isEqualTo(409);
        assertThat(openHolds(lodged.id())).isEqualTo(1);
        everyEventFitsItsContract(lodged.id());
    }

    @Test
    void a_number_is_used_once_by_an_exporter_but_another_may_use_it() {
        var mrn = mrn();
        var lot = UUID.randomUUID().toString();

        var first = post(EXPORTER, "/v1/declarations", form(mrn, "cn-baotou-re", lot));
        var again = post(EXPORTER, "/v1/declarations", form(mrn, "cn-baotou-re", lot));
        var other = post(Customs.OTHER_EXPORTER, "/v1/declarations", form(mrn, "cn-ganzhou-re", lot));

        assertThat(List.of(first.statusCode(), again.statusCode(), other.statusCode()))
                .containsExactly(201, 409, 201);
        assertThat(again.<String>path("type")).endsWith("mrn-taken");
    }

    private void everyEventFitsItsContract(String key) {
        assertThat(records(key)).isNotEmpty().allSatisfy(EventSchemas::assertValid);
    }

    private List<String> records(String key) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT record FROM outbox WHERE key = :key")
                .bind("key", key)
                .mapTo(String.class)
                .list());
    }

    private List<String> facts(String key) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT CAST(record AS json) ->> 'type' FROM outbox WHERE key = :key ORDER BY seq")
                .bind("key", key)
                .mapTo(String.class)
                .list());
    }

    private static int openHolds(String id) {
        return get(OFFICER, "/v1/declarations/" + id).path("control.openHolds");
    }
}
