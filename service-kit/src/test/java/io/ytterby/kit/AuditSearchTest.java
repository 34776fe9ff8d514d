package io.ytterby.kit;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.ytterby.kernel.OrganisationKind;
import io.ytterby.kernel.Roles;
import io.ytterby.testsupport.PlatformResource;
import io.ytterby.testsupport.TestTokens;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class AuditSearchTest {
    @Inject
    Things things;

    private final String one = "sought-" + UUID.randomUUID();
    private final String other = "sought-" + UUID.randomUUID();

    @Test
    void an_auditor_reads_the_newest_first_page_by_page() {
        things.change(one);
        things.change(other);

        String next = asked(Map.of("order", "newest", "pageSize", 1))
                .body("items.subject", contains("thing/" + other))
                .extract()
                .path("nextPageToken");
        asked(Map.of("order", "newest", "pageSize", 1, "pageToken", next))
                .body("items.subject", contains("thing/" + one));
    }

    @Test
    void who_did_what_is_found_by_a_part_of_either_in_any_letters() {
        things.change(one);
        var who = Things.SOMEBODY.person().value().substring(2).toUpperCase(Locale.ROOT);

        asked(Map.of("subject", "thing/" + one, "person", who)).body("items.action", contains("thing.changed"));
        asked(Map.of("subject", "thing/" + one, "action", "CHANGED")).body("items.action", contains("thing.changed"));
        asked(Map.of("subject", "thing/" + one, "person", "nobody else")).body("items", empty());
        asked(Map.of("subject", "thing/" + one, "action", "removed")).body("items", empty());
    }

    @Test
    void a_day_has_what_was_done_in_it() {
        var before = Instant.now().minus(1, ChronoUnit.HOURS).toString();
        things.change(one);
        var after = Instant.now().plus(1, ChronoUnit.HOURS).toString();

        asked(Map.of("subject", "thing/" + one, "from", before, "until", after))
                .body("items.subject", contains("thing/" + one))
                .body("nextPageToken", nullValue());
        asked(Map.of("subject", "thing/" + one, "until", before)).body("items", empty());
        asked(Map.of("subject", "thing/" + one, "from", after)).body("items", empty());
    }

    @ParameterizedTest
    @CsvSource({"order, sideways", "from, yesterday", "until, 2026-13-01T00:00:00Z", "pageToken, *"})
    void what_cannot_be_asked_is_named(String parameter, String value) {
        auditor()
                .queryParam(parameter, value)
                .get("/v1/audit")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("?" + parameter));
    }

    private static ValidatableResponse asked(Map<String, ?> question) {
        return auditor().queryParams(question).get("/v1/audit").then().statusCode(200);
    }

    private static RequestSpecification auditor() {
        var token = TestTokens.of("wen.audit", "cn-audit", OrganisationKind.AUTHORITY, Roles.AUDITOR);
        return given().header("Authorization", "Bearer " + token.signed());
    }
}
