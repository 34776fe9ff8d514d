package io.ytterby.gateway.standing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
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
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
@QuarkusTestResource(UpstreamResource.class)
class StandingTest {
    private final String firm = "cn-firm-" + ThreadLocalRandom.current().nextInt(100_000, 999_999);

    @Inject
    Told told;

    @Test
    void every_token_of_a_frozen_firm_is_refused_until_it_is_thawed_also_where_no_service_is_up() throws Exception {
        as("li.na").get("/api/licensing/v1/echo").then().statusCode(200);

        tell(2, "FROZEN");
        tell(1, "ACTIVE"); // an older state that comes again

        for (var path : List.of(
                "/api/licensing/v1/licences",
                "/api/inspection/v1/declarations", // this service is down
                "/api/buyer/v1/licences/CN-2026-000017/status"))
            Eventually.asserted(() -> refused(path, "organisation-frozen"));
        tell(3, "ACTIVE");
        Eventually.asserted(
                () -> as("li.na").get("/api/licensing/v1/echo").then().statusCode(200));
    }

    @Test
    void a_frozen_firm_still_reads_its_entry_and_its_notices_and_changes_nothing() throws Exception {
        tell(2, "FROZEN");
        Eventually.asserted(() -> refused("/api/licensing/v1/echo", "organisation-frozen"));

        for (var path : List.of("/organisations/" + firm, "/organisations/" + firm + "/freezes", "/notices"))
            as("li.na").get("/api/licensing/v1" + path).then().statusCode(200);
        as("li.na").post("/api/licensing/v1/organisations/" + firm).then().statusCode(403);
    }

    @Test
    void who_has_left_is_refused_and_a_colleague_is_not() throws Exception {
        tell(2, "ACTIVE", "zhou.left");

        Eventually.asserted(() -> as("zhou.left")
                .get("/api/licensing/v1/echo")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:ytterby:problem:person-left")));
        as("li.na").get("/api/licensing/v1/echo").then().statusCode(200);
    }

    @Test
    void an_agent_is_refused_for_a_frozen_principal_and_for_its_own_freeze_and_by_the_buyers_pages() throws Exception {
        tell(2, "FROZEN");
        Eventually.asserted(() -> refused("/api/licensing/v1/echo", "organisation-frozen"));

        agent(firm, "cn-agent").get("/api/licensing/v1/echo").then().statusCode(403);
        agent("cn-principal", firm).get("/api/licensing/v1/echo").then().statusCode(403);
        agent("cn-principal", firm).get("/api/licensing/v1/notices").then().statusCode(403);
        agent("cn-principal", "cn-agent")
                .get("/api/buyer/v1/licences/CN-2026-000017/status")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:ytterby:problem:mandate-missing"));
    }

    private void tell(long version, String status, String... leavers) throws Exception {
        told.state(Topic.LICENSING_ORGANISATION, firm, version, state -> {
            state.put("organisationId", firm).put("status", status);
            var gone = state.putArray("leavers");
            for (var leaver : leavers) gone.add(leaver);
        });
    }

    private RequestSpecification as(String person) {
        return with(TestTokens.of(person, firm, OrganisationKind.COMPANY, Roles.EXPORTER));
    }

    private static RequestSpecification agent(String principal, String agent) {
        return with(TestTokens.of("bo.agent", principal, OrganisationKind.COMPANY, Roles.EXPORTER)
                .with(claims -> claims.claim("act", Map.of("org", agent))));
    }

    private static RequestSpecification with(TestTokens token) {
        return given().header("Authorization", "Bearer " + token.signed());
    }

    private ValidatableResponse refused(String path, String slug) {
        return as("li.na")
                .get(path)
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:ytterby:problem:" + slug));
    }
}
