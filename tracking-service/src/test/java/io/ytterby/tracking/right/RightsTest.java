package io.ytterby.tracking.right;

import static io.ytterby.tracking.Http.custodian;
import static io.ytterby.tracking.Http.magnets;
import static io.ytterby.tracking.Http.producer;
import static io.ytterby.tracking.Http.regulator;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.ytterby.testsupport.PlatformResource;
import io.ytterby.tracking.LotFixture;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What gives the right to mint, with its quantity. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class RightsTest {
    @Test
    void a_mint_draws_on_the_right_it_names_until_nothing_is_left() {
        var reference = reference();
        var right = register(reference, Map.of());

        mint(reference, 6_000_000).statusCode(201).body("right", equalTo("REGISTERED"));
        mint(reference, 5_000_000)
                .statusCode(409)
                .body("type", equalTo("urn:ytterby:problem:right-overdrawn"))
                .body("leftMg", equalTo(4_000_000));
        mint(reference, 4_000_000).statusCode(201);

        drawn(right, 10_000_000);
    }

    @Test
    void a_mint_that_is_undone_gives_back_what_it_drew() {
        var reference = reference();
        var right = register(reference, Map.of());
        var operation = mint(reference, 6_000_000).extract().<String>path("operationId");

        custodian()
                .body("{\"reason\": \"counted twice\"}")
                .post("/v1/operations/" + operation + ":reverse")
                .then()
                .statusCode(200);

        drawn(right, 0);
    }

    @Test
    void a_right_covers_only_the_goods_and_the_days_it_is_registered_for() {
        var stage = reference();
        register(stage, Map.of("stage", "OXIDE"));
        var over = reference();
        register(over, Map.of("validFrom", "2020-01-01", "validUntil", "2020-12-31"));
        var foreign = reference();
        register(foreign, Map.of("organisation", "cn-ganzhou-re"));

        unfit(stage, "stage");
        unfit(over, "validity");
        unfit(foreign, "organisation");
    }

    @Test
    void a_reference_that_nobody_registered_is_only_stated() {
        mint(reference(), 1_000_000).statusCode(201).body("right", equalTo("STATED"));
    }

    @Test
    void a_reference_is_registered_once() {
        var reference = reference();
        register(reference, Map.of());

        regulator()
                .body(right(reference, Map.of()))
                .post("/v1/rights")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:ytterby:problem:right-exists"));
    }

    private static void unfit(String reference, String in) {
        mint(reference, 1_000_000)
                .statusCode(422)
                .body("type", equalTo("urn:ytterby:problem:right-unfit"))
                .body("differsIn", equalTo(in));
    }

    private static void drawn(String right, int milligrams) {
        producer().get("/v1/rights/" + right).then().statusCode(200).body("drawnMg", equalTo(milligrams));
    }

    private static ValidatableResponse mint(String reference, long massMg) {
        var body = magnets(LotFixture.newNumber().value(), massMg).replace("NM-2026-11", reference);
        return producer().body(body).post("/v1/lots").then();
    }

    private static String register(String reference, Map<String, ?> other) {
        return regulator()
                .body(right(reference, other))
                .post("/v1/rights")
                .then()
                .statusCode(201)
                .extract()
                .path("rightId");
    }

    private static Map<String, Object> right(String reference, Map<String, ?> other) {
        var right = new HashMap<String, Object>(Map.of(
                "kind", "MINE_PERMIT",
                "reference", reference,
                "organisation", "cn-baotou-re",
                "massMg", 10_000_000,
                "validFrom", "2020-01-01",
                "validUntil", "2099-12-31"));
        right.putAll(other);
        return right;
    }

    private static String reference() {
        return "NM-" + UUID.randomUUID();
    }
}
