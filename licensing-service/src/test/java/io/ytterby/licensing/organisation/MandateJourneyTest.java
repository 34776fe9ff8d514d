package io.ytterby.licensing.organisation;

import static io.ytterby.licensing.Calls.company;
import static io.ytterby.licensing.Calls.get;
import static io.ytterby.licensing.Calls.post;
import static io.ytterby.licensing.Calls.register;
import static io.ytterby.licensing.Calls.verb;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.ytterby.kernel.OrganisationKind;
import io.ytterby.kernel.Roles;
import io.ytterby.licensing.licence.app.LegalDay;
import io.ytterby.testsupport.PlatformResource;
import io.ytterby.testsupport.TestTokens;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class MandateJourneyTest {
    private static final String DRAFT = """
            {"destination": "DE", "endUserType": "civil", "endUse": "motors",
             "parties": [{"role": "END_USER", "name": "Rheinwerk", "country": "DE"}],
             "goods": [{"controlCode": "1C905.a", "hsCode": "8505111000", "description": "NdFeB magnets",
                        "netMassMg": 1000000, "value": {"currency": "EUR", "minor": 4000}}]}""";

    private final String principal =
            "cn-principal-" + ThreadLocalRandom.current().nextInt(100_000, 999_999);
    private final String own = company("tao.own", principal, Roles.EXPORTER);
    private final String agent = TestTokens.of("bo.agent", principal, OrganisationKind.COMPANY, Roles.EXPORTER)
            .with(claims -> claims.claim("act", Map.of("org", "cn-agent")))
            .signed();

    @Inject
    Jdbi jdbi;

    @Inject
    Clock clock;

    @BeforeEach
    void principalAndAgent() {
        register(principal, "COMPANY", "CN");
        register("cn-agent", "COMPANY", "CN");
    }

    @Test
    void an_agent_acts_for_its_principal_within_its_mandate_and_the_audit_shows_both() {
        post(agent, "/v1/applications", DRAFT)
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:ytterby:problem:mandate-missing"))
                .body("scope", equalTo("application:draft"));
        granted("application:draft", "application:read");

        var application = post(agent, "/v1/applications", DRAFT)
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");

        get(own, "/v1/applications").then().body("items.id", hasItem(application));
        get(agent, "/v1/applications/" + application).then().statusCode(200);
        verb(agent, "/v1/applications/" + application + ":submit", 1, "{}")
                .then()
                .statusCode(403);
        var audit = jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT person || ' ' || organisation || ' ' || detail FROM audit WHERE subject = :subject")
                .bind("subject", "application/" + application)
                .mapTo(String.class)
                .one());
        assertThat(audit).startsWith("bo.agent " + principal).contains("\"agent\":\"cn-agent\"");
    }

    @Test
    void a_revoked_mandate_covers_nothing_from_the_next_call_on() {
        var mandate = granted("application:draft").<String>path("mandateId");
        post(agent, "/v1/applications", DRAFT).then().statusCode(201);

        post(own, mandates() + "/" + mandate + ":revoke", "{\"reason\": \"No longer needed\"}")
                .then()
                .statusCode(200);

        post(agent, "/v1/applications", DRAFT).then().statusCode(403);
        post(own, mandates() + "/" + mandate + ":revoke", "{\"reason\": \"Again\"}")
                .then()
                .statusCode(409);
    }

    @Test
    void no_mandate_lets_an_agent_grant_mandates_or_speak_for_anybody_else() {
        granted("application:draft", "application:submit", "application:read");
        var elsewhere = TestTokens.of("bo.agent", "cn-baotou-re", OrganisationKind.COMPANY, Roles.EXPORTER)
                .with(claims -> claims.claim("act", Map.of("org", "cn-agent")))
                .signed();

        post(agent, mandates(), mandate("application:draft")).then().statusCode(403);
        get(agent, mandates()).then().statusCode(403);
        post(elsewhere, "/v1/applications", DRAFT).then().statusCode(403);
    }

    @Test
    void a_mandate_names_a_known_company_known_scopes_and_days_in_order() {
        refused(mandate("application:draft").replace("cn-agent", principal), "/agent");
        refused(mandate("application:draft").replace("cn-agent", "cn-nobody"), "/agent");
        refused(mandate("application:everything"), "/scopes/0");
        refused(mandate("application:draft").replace(today(), "2999-01-01"), "/validUntil");
        refused(mandate("application:draft").replace(until(), "2999-01-01"), "/validUntil");
    }

    private void refused(String body, String pointer) {
        post(own, mandates(), body).then().statusCode(400).body("errors[0].pointer", equalTo(pointer));
    }

    private Response granted(String... scopes) {
        var answer = post(own, mandates(), mandate(scopes));
        answer.then().statusCode(201);
        return answer;
    }

    private String mandates() {
        return "/v1/organisations/" + principal + "/mandates";
    }

    private String mandate(String... scopes) {
        return """
                {"agent": "cn-agent", "scopes": ["%s"], "validFrom": "%s", "validUntil": "%s"}""".formatted(String.join("\", \"", scopes), today(), until());
    }

    private String today() {
        return LegalDay.today(clock).toString();
    }

    private String until() {
        return LegalDay.today(clock).plusDays(30).toString();
    }
}
