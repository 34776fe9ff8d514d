package io.ytterby.licensing.quota.rest;

import static io.ytterby.licensing.Calls.EXPORTER;
import static io.ytterby.licensing.Calls.OTHER_EXPORTER;
import static io.ytterby.licensing.Calls.REGULATOR;
import static io.ytterby.licensing.Calls.authority;
import static io.ytterby.licensing.Calls.get;
import static io.ytterby.licensing.Calls.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.ytterby.kernel.Roles;
import io.ytterby.licensing.Calls;
import io.ytterby.licensing.application.rest.CaseFixture;
import io.ytterby.licensing.quota.domain.QuotaRound;
import io.ytterby.testsupport.Eventually;
import io.ytterby.testsupport.PlatformResource;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class QuotaJourneyTest {
    private static final String SECOND_REGULATOR = authority("he.qing", Roles.REGULATOR);
    private static final String ROUNDS = "/v1/quota-rounds";

    @BeforeEach
    void organisations() {
        CaseFixture.organisations();
    }

    @Test
    void a_round_goes_from_requests_to_a_result_that_can_be_recomputed() {
        var round = opened("Dy", "\"rule\": \"PRO_RATA_WITH_FLOOR\", \"floorMg\": 100");
        ask(EXPORTER, round, 5_000);
        ask(EXPORTER, round, 300);
        ask(OTHER_EXPORTER, round, 900);
        get(EXPORTER, round + "/requests").then().body("items.askedMg", contains(300));
        get(REGULATOR, round + "/requests").then().body("items", hasSize(2));

        run(round, "{}");

        get(EXPORTER, round + "/allocation").then().statusCode(404);
        get(SECOND_REGULATOR, round + "/allocation")
                .then()
                .statusCode(200)
                .body("document", containsString("\"grantedMg\":740"));
        post(REGULATOR, round + ":publish", "{}").then().statusCode(403);
        post(SECOND_REGULATOR, round + ":publish", "{}").then().statusCode(200).body("status", equalTo("PUBLISHED"));
        var published = get(EXPORTER, round + "/allocation");
        String document = published.path("document");
        String sha256 = published.path("sha256");
        assertThat(document)
                .contains("\"applicant\":\"cn-baotou-re\",\"askedMg\":300,\"grantedMg\":260")
                .contains("\"applicant\":\"cn-ganzhou-re\",\"askedMg\":900,\"grantedMg\":740");
        verify(document, sha256).body("valid", equalTo(true)).body("faults", empty());
        verify(document.replace("740", "739"), sha256).body("valid", equalTo(false));
    }

    @Test
    void a_lottery_is_drawn_by_the_seed_that_was_committed_to_and_by_no_other() {
        var round = opened(
                "Tb",
                "\"rule\": \"SEEDED_LOTTERY\", \"lotMg\": 400, \"seedCommitment\": \"%s\""
                        .formatted(QuotaRound.commitment("ytterbium, quietly")));
        ask(EXPORTER, round, 1_000);
        ask(OTHER_EXPORTER, round, 1_000);

        Eventually.asserted(() -> post(REGULATOR, round + ":run", "{\"seed\": \"another\"}")
                .then()
                .statusCode(422));
        run(round, "{\"seed\": \"ytterbium, quietly\"}");

        get(REGULATOR, round).then().body("status", equalTo("RUN"));
        post(EXPORTER, round + "/requests", "{\"askedMg\": 1}").then().statusCode(409);
    }

    @Test
    void a_rule_is_opened_with_its_own_terms_only_and_once_a_year() {
        open("Gd", "\"rule\": \"SEEDED_LOTTERY\"")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/seedCommitment"));
        open("Gd", "\"rule\": \"MAX_MIN_FAIR\", \"floorMg\": 1").then().statusCode(400);
        open("Gd", "\"rule\": \"MAX_MIN_FAIR\"").then().statusCode(201);
        open("Gd", "\"rule\": \"MAX_MIN_FAIR\"").then().statusCode(409);
    }

    private static Response open(String element, String rule) {
        return post(
                REGULATOR, ROUNDS, """
                    {"element": "%s", "year": 2027, "availableMg": 1000, %s, "deadline": "%s"}\
                    """.formatted(element, rule, Instant.now().plusSeconds(3)));
    }

    private static String opened(String element, String rule) {
        return ROUNDS + "/"
                + open(element, rule).then().statusCode(201).extract().<String>path("id");
    }

    private static void ask(String exporter, String round, long mg) {
        post(exporter, round + "/requests", "{\"askedMg\": " + mg + "}").then().statusCode(200);
    }

    /** As soon as the deadline has passed. */
    private static void run(String round, String body) {
        Eventually.asserted(() -> post(REGULATOR, round + ":run", body).then().statusCode(200));
    }

    private static ValidatableResponse verify(String document, String sha256) {
        return Calls.as(EXPORTER)
                .body(Map.of("document", document, "sha256", sha256))
                .post("/v1/quota-allocations:verify")
                .then()
                .statusCode(200);
    }
}
