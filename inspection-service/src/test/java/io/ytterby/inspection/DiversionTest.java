package io.ytterby.inspection;

import static io.ytterby.inspection.Customs.OFFICER;
import static io.ytterby.inspection.Customs.get;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.ytterby.contracts.Topic;
import io.ytterby.testsupport.Eventually;
import io.ytterby.testsupport.PlatformResource;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What intelligence warns of becomes a fact that rules ask. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class DiversionTest {
    /** A heading that no other test declares. */
    private static final String HEADING = "390110";

    @Inject
    Picked picked;

    @Inject
    Neighbours neighbours;

    @Inject
    Jdbi jdbi;

    @Test
    void a_party_of_an_open_alert_under_its_heading_brings_the_test_that_failed_with_it() {
        var alert = UUID.randomUUID().toString();
        told(alert, 1, "OPEN");

        var hit = facts("3901100000");
        var otherHeading = facts("3902100000");
        told(alert, 2, "EXPLAINED");
        var explained = facts("3901100000");

        assertThat(hit).contains("\"diversionTest\":\"MASS_BALANCE\"");
        assertThat(otherHeading).doesNotContain("diversionTest");
        assertThat(explained).as("what is explained is not looked for").doesNotContain("diversionTest");
    }

    private String facts(String hsCode) {
        var lodged = picked.declared("DE", hsCode, 100, UUID.randomUUID().toString());
        return get(OFFICER, "/v1/selectivity/selections?declarationId=" + lodged.id())
                .asString();
    }

    private void told(String alert, long version, String state) {
        neighbours.send(
                Topic.INTELLIGENCE_ALERT,
                alert,
                Neighbours.event("intelligence.alert-raised", "intelligence.alert", """
                        {"aggregateVersion":%d,"visibleTo":[],"alertId":"%s","state":"%s","score":"0.9","scoreBeforeExits":"0.9",
                         "tests":["MASS_BALANCE"],"from":"CN","to":"DE","hs6":"%s","shipper":{"ref":"cn-baotou-re","name":"Baotou"},
                         "consignee":{"name":"Somebody"},"containers":[],"licences":[],"records":1,"netMg":1,
                         "firstAt":"2026-11-22T08:00:00Z","lastAt":"2026-11-22T08:00:00Z","reasons":[],"exits":[]}""".formatted(
                                version, alert, state, HEADING)));
        Eventually.asserted(() -> assertThat(heldVersion(alert)).isEqualTo(version));
    }

    /** Of that alert, as inspection holds it; null before it has come. */
    private @Nullable Long heldVersion(String alert) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT version FROM diversion_alert WHERE id = :id")
                .bind("id", UUID.fromString(alert))
                .mapTo(Long.class)
                .findOne()
                .orElse(null));
    }
}
