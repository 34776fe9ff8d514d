package io.ytterby.gateway.witness;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
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
import java.time.Instant;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
@QuarkusTestResource(UpstreamResource.class)
class WitnessTest {
    private static final Instant SEALED = Instant.parse("2026-11-22T08:00:00Z");

    @Inject
    Told told;

    @Inject
    Jdbi jdbi;

    private static RequestSpecification as(String role) {
        var token = TestTokens.of("somebody", "cn-audit", OrganisationKind.AUTHORITY, role);
        return given().header("Authorization", "Bearer " + token.signed());
    }

    private void tell(long position, String hash, Instant sealedAt) throws Exception {
        told.heartbeat(Topic.TRACKING_LOT, Instant.EPOCH, told.head(position, hash, sealedAt));
    }

    @Test
    void a_head_once_told_cannot_be_told_otherwise_and_a_chain_cannot_grow_shorter() throws Exception {
        tell(7, "first", SEALED);
        tell(9, "second", SEALED.plusSeconds(1));
        Eventually.asserted(() -> as(Roles.AUDITOR)
                .get("/api/witness/v1/heads?service=tracking")
                .then()
                .statusCode(200)
                .body("items.position", equalTo(java.util.List.of(9, 7))));

        tell(7, "other", SEALED);
        tell(8, "shorter", SEALED.plusSeconds(60));

        Eventually.asserted(() -> as(Roles.AUDITOR)
                .get("/api/witness/v1/alarms")
                .then()
                .statusCode(200)
                .body("items.kind", hasItem("REWRITTEN"))
                .body("items.kind", hasItem("CUT")));
        as(Roles.AUDITOR).get("/api/witness/v1/heads").then().body("items.service", hasItem("tracking"));
    }

    @Test
    void only_an_auditor_reads_what_the_witness_keeps() {
        as(Roles.BUYER).get("/api/witness/v1/heads").then().statusCode(403);
        given().get("/api/witness/v1/alarms").then().statusCode(401);
    }

    @Test
    void what_the_witness_keeps_cannot_be_changed_by_the_gateway() throws Exception {
        tell(11, "kept", SEALED);
        Eventually.asserted(() -> as(Roles.AUDITOR)
                .get("/api/witness/v1/heads?service=tracking")
                .then()
                .body("items.position", hasItem(11)));

        assertThatThrownBy(() -> jdbi.useHandle(handle -> handle.execute("DELETE FROM witnessed_head")))
                .hasMessageContaining("permission denied");
    }
}
