package io.ytterby.tracking.standing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import io.ytterby.contracts.Topic;
import io.ytterby.kernel.OrganisationKind;
import io.ytterby.kernel.Roles;
import io.ytterby.testsupport.EventSchemas;
import io.ytterby.testsupport.Eventually;
import io.ytterby.testsupport.PlatformResource;
import io.ytterby.testsupport.TestTokens;
import io.ytterby.tracking.TopicWriter;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class FrozenOrganisationTest {
    private static final String FIRM = "cn-frozen-producer";
    private static final String LOT = "/v1/lots/0e6a4e0c-6d1e-4a83-8f0e-51f4a2b97777";

    @Inject
    TopicWriter topics;

    @Inject
    ObjectMapper json;

    @Test
    void no_token_of_a_frozen_firm_is_taken_nor_of_one_who_has_left_until_the_registry_says_so() throws Exception {
        tell(2, "FROZEN");
        tell(1, "ACTIVE"); // an older state that comes late
        Eventually.asserted(() -> refused("ren.producer", "organisation-frozen"));

        tell(3, "ACTIVE", "ren.producer");

        Eventually.asserted(() -> refused("ren.producer", "person-left"));
        as("bai.producer").get(LOT).then().statusCode(404);
    }

    private void tell(long version, String status, String... leavers) throws Exception {
        var state = (ObjectNode) json.readTree(EventSchemas.example("licensing.organisation"));
        state.put("aggregateVersion", version).put("organisationId", FIRM).put("status", status);
        var gone = state.putArray("leavers");
        for (var leaver : leavers) gone.add(leaver);
        topics.write(Topic.LICENSING_ORGANISATION, FIRM, "organisation-changed", state);
    }

    private static RequestSpecification as(String person) {
        var token = TestTokens.of(person, FIRM, OrganisationKind.COMPANY, Roles.PRODUCER);
        return given().header("Authorization", "Bearer " + token.signed());
    }

    private static void refused(String person, String slug) {
        as(person).get(LOT).then().statusCode(403).body("type", equalTo("urn:ytterby:problem:" + slug));
    }
}
