package io.ytterby.licensing.owndata;

import static io.ytterby.licensing.Calls.OTHER_EXPORTER;
import static io.ytterby.licensing.Calls.REGULATOR;
import static io.ytterby.licensing.Calls.company;
import static io.ytterby.licensing.Calls.get;
import static io.ytterby.licensing.Calls.post;
import static io.ytterby.licensing.Calls.register;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.ytterby.kernel.Roles;
import io.ytterby.licensing.licence.Orders;
import io.ytterby.licensing.owndata.app.LetGo;
import io.ytterby.testsupport.PlatformResource;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class OwnDataTest {
    private static final String FIRM = "cn-exports-itself";
    private static final String EXPORTER = company("lu.own", FIRM, Roles.EXPORTER);

    @Inject
    Orders orders;

    @Inject
    LetGo letGo;

    @Inject
    Jdbi jdbi;

    @Inject
    ObjectMapper json;

    @Test
    void a_firm_gets_all_that_is_held_of_it_and_nothing_of_others() throws Exception {
        register(FIRM, "COMPANY", "CN");
        var application = post(EXPORTER, "/v1/applications", """
                        {"destination": "DE", "endUserType": "civil", "endUse": "motors",
                         "parties": [{"role": "END_USER", "name": "Rheinwerk", "country": "DE"}],
                         "goods": [{"controlCode": "1C905.a", "hsCode": "8505111000", "description": "NdFeB magnets",
                                    "netMassMg": 1000000, "value": {"currency": "EUR", "minor": 4000}}]}""")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        var licence = orders.issued(FIRM, "de-rheinwerk-auto", "de-rheinwerk-auto");
        var foreign = orders.issued("cn-ganzhou-re", "de-rheinwerk-auto", "de-rheinwerk-auto");

        var lines = exported();

        assertThat(lines)
                .extracting(line -> line.path("kind").asText())
                .contains(
                        "organisation", "registry-step", "application", "application-good", "licence", "licence-line");
        assertThat(lines.toString())
                .contains(application)
                .contains(licence.value())
                .doesNotContain(foreign.value());
        assertThat(get(OTHER_EXPORTER, "/v1/organisations/" + FIRM + "/export").statusCode())
                .isEqualTo(404);
        assertThat(exported()).extracting(line -> line.path("action").asText()).contains("organisation.exported");
    }

    @Test
    void only_what_the_policy_lets_go_is_deleted_and_that_is_on_record() {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO onboarding (id, organisation, name, country, identifiers, status, asked_at, asked_by,
                            decided_at, decided_by, reason)
                        SELECT gen_random_uuid(), 'cn-long-ago', 'Long ago', 'CN', '[]', status, at, 'a', at, 'b', 'c'
                          FROM (VALUES ('REJECTED', now() - interval '3 years'), ('REJECTED', now() - interval '1 year'),
                                       ('APPROVED', now() - interval '3 years')) AS v(status, at)""").execute());
        long audit = count("audit");
        long steps = count("organisation_history");

        letGo.letGo();

        assertThat(count("onboarding WHERE organisation = 'cn-long-ago'")).isEqualTo(2);
        assertThat(count("audit")).isGreaterThan(audit);
        assertThat(count("organisation_history")).isEqualTo(steps);
        assertThat(count("audit WHERE action = 'retention.let-go' AND subject = 'retention/rejected-onboarding'"))
                .isPositive();
        assertThat(get(REGULATOR, "/v1/retention-policy").<List<String>>path("items.what"))
                .contains("audit", "ledger", "rejected-onboarding");
    }

    private List<JsonNode> exported() throws Exception {
        var answer = get(EXPORTER, "/v1/organisations/" + FIRM + "/export");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        var lines = new ArrayList<JsonNode>();
        for (var line : answer.asString().split("\n", -1)) if (!line.isEmpty()) lines.add(json.readTree(line));
        return lines;
    }

    private long count(String what) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT count(*) FROM " + what)
                .mapTo(Long.class)
                .one());
    }
}
