package io.ytterby.inspection;

import static io.ytterby.inspection.Customs.BUYER;
import static io.ytterby.inspection.Customs.OFFICER;
import static io.ytterby.inspection.Customs.get;
import static io.ytterby.inspection.Customs.post;
import static io.ytterby.inspection.Customs.requestRelease;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.ytterby.kernel.OrganisationKind;
import io.ytterby.kernel.Roles;
import io.ytterby.testsupport.Eventually;
import io.ytterby.testsupport.PlatformResource;
import io.ytterby.testsupport.TestTokens;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class FrozenOrganisationTest {
    private static final String FIRM = "cn-freeze-re";
    private static final String CONSIGNEE = "de-rheinwerk-auto";
    private static final String EXPORTER = TestTokens.of("ding.yi", FIRM, OrganisationKind.COMPANY, Roles.EXPORTER)
            .signed();

    private static long version = 10;

    @Inject
    Customs customs;

    @Inject
    Neighbours neighbours;

    @AfterEach
    void thaw() {
        for (var organisation : List.of(FIRM, CONSIGNEE)) neighbours.organisation(organisation, ++version, "ACTIVE");
        Eventually.asserted(() -> {
            assertThat(get(BUYER, "/v1/declarations").statusCode()).isEqualTo(200);
            assertThat(get(EXPORTER, "/v1/declarations").statusCode()).isEqualTo(200);
        });
    }

    @Test
    void no_token_of_a_frozen_firm_is_taken_and_an_older_state_is_not_believed() {
        neighbours.organisation(FIRM, ++version, "FROZEN");
        neighbours.organisation(FIRM, version - 1, "ACTIVE");

        Eventually.asserted(() -> get(EXPORTER, "/v1/declarations")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:ytterby:problem:organisation-frozen"))
                .body("organisation", equalTo(FIRM)));
        post(
                        EXPORTER,
                        "/v1/declarations",
                        Customs.form(Customs.mrn(), FIRM, UUID.randomUUID().toString()))
                .then()
                .statusCode(403);
        assertThat(get(OFFICER, "/v1/declarations").statusCode()).isEqualTo(200);
    }

    @Test
    void nothing_is_lodged_for_or_released_to_a_frozen_consignee() {
        var lodged = customs.reserved();
        neighbours.organisation(CONSIGNEE, ++version, "FROZEN");

        // Lodging asks first, since a release asked for before the freeze is heard would be given, and rightly.
        Eventually.asserted(() -> post(
                        Customs.EXPORTER, "/v1/declarations", Customs.form(Customs.mrn(), "cn-baotou-re", lodged.lot()))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:ytterby:problem:party-frozen"))
                .body("organisation", equalTo(CONSIGNEE)));
        Eventually.asserted(() -> {
            neighbours.licensingIsHeard();
            assertThat(requestRelease(lodged.id()).<List<String>>path("blockers.slug"))
                    .containsExactly("organisation-frozen");
        });
    }

    @Test
    void an_agents_token_is_not_taken_here_because_no_mandate_is_known_here() {
        var agent = TestTokens.of("bo.agent", FIRM, OrganisationKind.COMPANY, Roles.EXPORTER)
                .with(claims -> claims.claim("act", Map.of("org", "cn-agent")))
                .signed();

        get(agent, "/v1/declarations")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:ytterby:problem:mandate-missing"));
    }
}
