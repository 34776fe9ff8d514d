package io.ytterby.inspection;

import static io.ytterby.inspection.Customs.OFFICER;
import static io.ytterby.inspection.Customs.SECOND_OFFICER;
import static io.ytterby.inspection.Customs.THIRD_OFFICER;
import static io.ytterby.inspection.Customs.get;
import static io.ytterby.inspection.Customs.post;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.ytterby.testsupport.PlatformResource;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** Whoever of two comes first: the declaration's row lock puts them in an order, and each order is a good one. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class DecisionsAtOnceTest {
    private static final int ROUNDS = Integer.getInteger("soak.decisions", 4);

    @Inject
    Customs customs;

    @Inject
    Jdbi jdbi;

    @Test
    void a_hold_and_a_request_to_leave_leave_the_goods_under_the_hold() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            var id = customs.released().id();

            var both = atOnce(
                    round * 501, () -> Customs.hold(id), () -> post(OFFICER, "/v1/declarations/" + id + ":exit", "{}"));

            assertThat(both.getFirst().statusCode()).isEqualTo(201);
            assertThat(both.getLast().statusCode()).isIn(202, 409);
            var seen = get(OFFICER, "/v1/declarations/" + id);
            assertThat(seen.<String>path("status")).isEqualTo("UNDER_CONTROL");
            assertThat(seen.<Boolean>path("control.exitRequested")).isFalse();
        }
    }

    @Test
    void a_verified_failure_and_a_request_for_release_leave_the_goods_under_the_hold() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            var id = customs.reserved("CN-2026-30001" + round % 10).id();
            var order = Customs.inspected(id, "DISCREPANT");

            var both = atOnce(
                    round * 501,
                    () -> post(SECOND_OFFICER, "/v1/orders/" + order + ":verify", "{}"),
                    () -> Customs.requestRelease(id));

            assertThat(both.getFirst().statusCode()).isEqualTo(200);
            assertThat(both.getLast().statusCode()).isEqualTo(409);
            assertThat(get(OFFICER, "/v1/declarations/" + id).<Integer>path("control.openHolds"))
                    .isEqualTo(1);
        }
    }

    @Test
    void a_reversal_and_a_lift_end_the_hold_once_and_the_reversal_stands() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            var id = customs.reserved("CN-2026-30002" + round % 10).id();
            var order = Customs.inspected(id, "DISCREPANT");
            String result = post(SECOND_OFFICER, "/v1/orders/" + order + ":verify", "{}")
                    .path("resultId");
            String hold = get(OFFICER, "/v1/holds?declarationId=" + id).path("items[0].holdId");

            var both = atOnce(
                    round * 501,
                    () -> post(THIRD_OFFICER, "/v1/results/" + result + ":reverse", "{\"reason\":\"It was wrong\"}"),
                    () -> Customs.lift(hold));

            assertThat(both.getFirst().statusCode()).isEqualTo(200);
            assertThat(both.getLast().statusCode()).isIn(200, 409);
            assertThat(lifted(id)).isEqualTo(1);
        }
    }

    private static List<Response> atOnce(int lead, Callable<Object> first, Callable<Object> second) throws Exception {
        try (var officers = Executors.newFixedThreadPool(2)) {
            return AtOnce.both(officers, lead, first, second).stream()
                    .map(Response.class::cast)
                    .toList();
        }
    }

    private long lifted(String declaration) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT count(*) FROM outbox WHERE key = :key AND record LIKE"
                                + " '%\"inspection.hold-lifted.v1\"%'")
                        .bind("key", declaration)
                        .mapTo(Long.class)
                        .one());
    }
}
