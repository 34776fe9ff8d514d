package io.ytterby.inspection;

import static io.restassured.RestAssured.given;
import static io.ytterby.inspection.Customs.OFFICER;
import static io.ytterby.inspection.Customs.get;
import static io.ytterby.inspection.Customs.post;
import static io.ytterby.inspection.Customs.requestRelease;
import static io.ytterby.inspection.Customs.status;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.ytterby.testsupport.PlatformResource;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class ReleaseTest {
    @Inject
    Customs customs;

    @Inject
    Neighbours neighbours;

    @Inject
    TestClock clock;

    @Test
    void a_refusal_names_every_blocker_and_is_recorded_as_a_decision() {
        var lodged = customs.lodge(); // of a lot that nobody knows here
        Customs.hold(lodged.id());
        Customs.order(lodged.id());

        var refused = requestRelease(lodged.id());

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.contentType()).startsWith("application/problem+json");
        assertThat(refused.<List<String>>path("blockers.slug"))
                .contains("answers-pending", "hold-open", "order-open", "lot-unknown");
        assertThat(get(OFFICER, "/v1/declarations/" + lodged.id() + "/release-requests")
                        .<List<String>>path("items.decision"))
                .containsExactly("REFUSED");
    }

    @Test
    void the_same_request_sent_again_gets_the_same_refusal_and_is_decided_once() {
        var lodged = customs.lodge();
        var key = UUID.randomUUID().toString();

        var first = again(key, lodged.id());
        var second = again(key, lodged.id());

        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(get(OFFICER, "/v1/declarations/" + lodged.id() + "/release-requests")
                        .<List<Object>>path("items"))
                .hasSize(1);
    }

    @Test
    void silence_of_licensing_for_more_than_thirty_seconds_refuses_a_release() {
        var lodged = customs.reserved();

        clock.ahead(Duration.ofSeconds(40), () -> {
            var refused = requestRelease(lodged.id());

            assertThat(refused.<List<String>>path("blockers.slug")).containsExactly("licensing-silent");
        });
        customs.release(lodged);
        assertThat(status(lodged.id())).isEqualTo("RELEASED");
    }

    @Test
    void a_suspended_licence_refuses_a_release_until_a_newer_version_is_usable_and_an_older_is_not_believed() {
        var lodged = customs.reserved();
        neighbours.licence(Customs.LICENCE, 1_000, "SUSPENDED");
        neighbours.licence(Customs.LICENCE, 999, "ISSUED");
        customs.awaitLicence(Customs.LICENCE, 1_000);
        assertThat(requestRelease(lodged.id()).<List<String>>path("blockers.slug"))
                .containsExactly("licence-not-usable");

        neighbours.licence(Customs.LICENCE, 1_001, "ISSUED");

        customs.release(lodged);
        assertThat(get(OFFICER, "/v1/declarations/" + lodged.id() + "/release-requests")
                        .<Integer>path("items[0].licences[0].version"))
                .isEqualTo(1_001);
    }

    @Test
    void goods_reserved_on_a_licence_that_was_reissued_are_released_by_its_heir_and_the_decision_names_both() {
        var lodged = customs.reserved("CN-2026-100001");
        neighbours.reissued("CN-2026-100001", 2, "CN-2026-100002");
        customs.awaitLicence("CN-2026-100001", 2);
        assertThat(requestRelease(lodged.id()).<List<String>>path("blockers.slug"))
                .containsExactly("licence-unknown");

        neighbours.licence("CN-2026-100002", 7, "ISSUED");

        customs.release(lodged);
        assertThat(get(OFFICER, "/v1/declarations/" + lodged.id() + "/release-requests")
                        .<List<Integer>>path("items[0].licences.version"))
                .containsExactly(2, 7);
    }

    @Test
    void a_lot_that_another_declaration_freezes_refuses_a_release_but_its_own_lifted_hold_does_not() {
        var lodged = customs.reserved();
        neighbours.lot(lodged.lot(), 2, UUID.randomUUID().toString());
        customs.awaitLot(lodged.lot(), 2);
        assertThat(requestRelease(lodged.id()).<List<String>>path("blockers.slug"))
                .containsExactly("lot-frozen");

        neighbours.lot(lodged.lot(), 3, lodged.id());

        customs.release(lodged);
        assertThat(status(lodged.id())).isEqualTo("RELEASED");
    }

    @Test
    void an_order_on_released_goods_takes_them_back() {
        var lodged = customs.released();

        var order = Customs.order(lodged.id());

        assertThat(status(lodged.id())).isEqualTo("UNDER_CONTROL");
        assertThat(post(OFFICER, "/v1/declarations/" + lodged.id() + ":exit", "{}")
                        .statusCode())
                .isEqualTo(409);
        assertThat(post(OFFICER, "/v1/orders/" + order + ":cancel", "{\"reason\":\"Wrong goods\"}")
                        .statusCode())
                .isEqualTo(200);
        customs.release(lodged);
    }

    private static io.restassured.response.Response again(String key, String id) {
        return given().auth()
                .oauth2(OFFICER)
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body("{}")
                .post("/v1/declarations/" + id + "/release-requests");
    }
}
