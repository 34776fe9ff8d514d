package io.ytterby.gateway.verify;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import io.ytterby.contracts.Topic;
import io.ytterby.gateway.support.Told;
import io.ytterby.kernel.OrganisationKind;
import io.ytterby.kernel.Roles;
import io.ytterby.testsupport.Eventually;
import io.ytterby.testsupport.TestTokens;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** The licence that these tests are about, as licensing tells of it, and those who ask. */
@Singleton
class ToldLicence {
    static final String NUMBER = "CN-2026-880001";

    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
    private static final AtomicInteger VERSIONS = new AtomicInteger();

    private final Told told;

    ToldLicence(Told told) {
        this.told = told;
    }

    /** One version after the other, in whatever order the tests are run. */
    void tells(String status) throws Exception {
        int version = VERSIONS.incrementAndGet();
        told.state(Topic.LICENSING_LICENCE, NUMBER, version, state -> {
            state.put("licenceNumber", NUMBER).put("status", status);
            if (status.equals("ISSUED")) state.putArray("grounds");
        });
        told.heartbeat(Topic.LICENSING_LICENCE, Instant.now(), null);
        Eventually.asserted(() -> as("cn-baotou-re")
                .get("/api/buyer/v1/licences/" + NUMBER + "/status")
                .then()
                .body("aggregateVersion", equalTo(version)));
    }

    static RequestSpecification as(String organisation) {
        return as(organisation, UUID.randomUUID().toString());
    }

    static RequestSpecification as(String organisation, String key) {
        var token = TestTokens.of("somebody", organisation, OrganisationKind.COMPANY, Roles.EXPORTER);
        return given().header("Authorization", "Bearer " + token.signed())
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON);
    }

    static RequestSpecification browser() {
        return given().header("Accept", BROWSER);
    }
}
