package io.ytterby.inspection;

import static io.ytterby.inspection.Customs.OFFICER;
import static io.ytterby.inspection.Customs.SECOND_OFFICER;
import static io.ytterby.inspection.Customs.THIRD_OFFICER;
import static io.ytterby.inspection.Customs.get;
import static io.ytterby.inspection.Customs.post;
import static io.ytterby.inspection.Customs.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.ytterby.testsupport.EventSchemas;
import io.ytterby.testsupport.PlatformResource;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class ReversalTest {
    @Inject
    Customs customs;

    @Inject
    Jdbi jdbi;

    /** A declaration whose inspection has failed, and the result. */
    private record Failed(String declaration, String result) {}

    private Failed failed(String licence) {
        var declaration = customs.reserved(licence).id();
        var order = Customs.inspected(declaration, "DISCREPANT");
        return new Failed(
                declaration,
                post(SECOND_OFFICER, "/v1/orders/" + order + ":verify", "{}").path("resultId"));
    }

    @Test
    void a_verified_failure_has_alike_goods_looked_at_and_its_reversal_ends_what_nobody_has_begun() {
        var started = customs.reserved("CN-2026-200001").id();
        var untouched = customs.reserved("CN-2026-200001").id();
        var failed = failed("CN-2026-200001");
        assertThat(List.of(status(started), status(untouched))).containsOnly("UNDER_CONTROL");
        var begun = review(started);
        post(OFFICER, "/v1/orders/" + begun + ":assign", "{}");
        post(OFFICER, "/v1/orders/" + begun + ":start", "{}");

        var reversed = reverse(THIRD_OFFICER, failed.result());

        assertThat(reversed.statusCode()).isEqualTo(200);
        assertThat(reversed.<String>path("reversal.reversedBy")).isEqualTo("qian.wen");
        assertThat(standing(failed.declaration())).isEmpty();
        assertThat(openOrders(started)).isEqualTo(1);
        assertThat(openOrders(untouched)).isZero();
        assertThat(told("result-reversed", failed.result()))
                .singleElement()
                .asString()
                .contains("The analyser was wrong");
        assertThat(get(OFFICER, "/v1/results/" + failed.result()).<String>path("reversal.reason"))
                .isEqualTo("The analyser was wrong");
    }

    @Test
    void whoever_recorded_or_verified_a_result_does_not_reverse_it_not_even_in_the_database() {
        var failed = failed("CN-2026-200002");

        var byRecorder = reverse(OFFICER, failed.result());
        var byVerifier = reverse(SECOND_OFFICER, failed.result());

        assertThat(List.of(byRecorder.statusCode(), byVerifier.statusCode())).containsOnly(409);
        assertThat(byVerifier.<String>path("type")).endsWith("result-reversed-by-its-author");
        assertThat(standing(failed.declaration())).hasSize(1);
        for (var person : List.of("ZHAO.MING", "sun.lei"))
            assertThatThrownBy(() ->
                            jdbi.useHandle(handle -> handle.execute("""
                            INSERT INTO result_reversal SELECT id, recorded_by, verified_by, now(), ?, 'x', NULL
                              FROM inspection_result WHERE id = ?""", person, UUID.fromString(failed.result()))))
                    .rootCause()
                    .hasMessageContaining("reversed_by_a_third_person");
    }

    @Test
    void a_reversal_stands_once_however_often_it_is_asked_for_and_only_of_a_verified_failure() {
        var failed = failed("CN-2026-200003");
        reverse(THIRD_OFFICER, failed.result());

        var again = reverse(THIRD_OFFICER, failed.result());
        var order = Customs.inspected(customs.reserved("CN-2026-200004").id(), "DISCREPANT");
        String unverified = get(OFFICER, "/v1/orders/" + order + "/results").path("items[0].resultId");

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(told("result-reversed", failed.result())).hasSize(1);
        assertThat(reverse(THIRD_OFFICER, unverified).<String>path("type")).endsWith("result-not-counting");
    }

    @Test
    void a_hold_that_two_persons_stand_for_is_lifted_by_another_than_the_second_of_them() {
        var failed = failed("CN-2026-200005");
        String hold = standing(failed.declaration()).getFirst();

        var byVerifier = post(SECOND_OFFICER, "/v1/holds/" + hold + ":lift", "{\"reason\":\"I was wrong\"}");
        var byAnother = Customs.lift(hold);

        assertThat(byVerifier.<String>path("type")).endsWith("hold-lifted-by-placer");
        assertThat(byAnother.statusCode()).isEqualTo(200);
        assertThat(reverse(THIRD_OFFICER, failed.result()).statusCode()).isEqualTo(200);
    }

    @Test
    void after_a_reversal_goods_still_leave_only_by_an_inspection_that_they_pass() {
        var failed = failed("CN-2026-200006");
        String order =
                get(OFFICER, "/v1/orders?declarationId=" + failed.declaration()).path("items[0].orderId");
        post(OFFICER, "/v1/orders/" + order + ":close", "{}");
        reverse(THIRD_OFFICER, failed.result());

        var blocked = Customs.requestRelease(failed.declaration());

        assertThat(blocked.<List<String>>path("blockers.slug")).contains("inspection-not-passed");
    }

    private static Response reverse(String token, String result) {
        return post(token, "/v1/results/" + result + ":reverse", "{\"reason\":\"The analyser was wrong\"}");
    }

    private static List<String> standing(String declaration) {
        return get(OFFICER, "/v1/holds?standing=true&declarationId=" + declaration)
                .path("items.holdId");
    }

    private static int openOrders(String declaration) {
        return get(OFFICER, "/v1/declarations/" + declaration).path("control.openOrders");
    }

    private static String review(String declaration) {
        return get(OFFICER, "/v1/orders?declarationId=" + declaration).path("items[0].orderId");
    }

    private List<String> told(String fact, String result) {
        var records = jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT record FROM outbox WHERE topic = 'inspection.result'
                           AND record::jsonb ->> 'type' = :type AND record::jsonb #>> '{data,resultId}' = :result""")
                .bind("type", "inspection." + fact + ".v1")
                .bind("result", result)
                .mapTo(String.class)
                .list());
        assertThat(records).allSatisfy(EventSchemas::assertValid);
        return records;
    }
}
