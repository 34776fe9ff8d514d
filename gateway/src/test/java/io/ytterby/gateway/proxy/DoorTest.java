package io.ytterby.gateway.proxy;

import static io.ytterby.gateway.proxy.Visitor.BUYER;
import static io.ytterby.gateway.proxy.Visitor.as;
import static io.ytterby.gateway.proxy.Visitor.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import io.ytterby.gateway.support.UpstreamResource;
import io.ytterby.kernel.OrganisationKind;
import io.ytterby.kernel.Roles;
import io.ytterby.testsupport.PlatformResource;
import io.ytterby.testsupport.TestTokens;
import jakarta.inject.Inject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who gets in, where to, and how often. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
@QuarkusTestResource(UpstreamResource.class)
class DoorTest {
    @Inject
    Visitor visitor;

    static Stream<String> badTokens() {
        return Stream.of(
                BUYER.tampered(claims -> claims.claim("org", "cn-mofcom")),
                BUYER.signedByStranger(),
                BUYER.signedWithPublicKeyAsSecret(),
                BUYER.unsigned(),
                BUYER.expired(),
                BUYER.forAudience("elsewhere"),
                BUYER.fromIssuer("http://issuer.evil"),
                BUYER.with(claims -> claims.claim("org", null)).signed(),
                "nonsense");
    }

    @ParameterizedTest
    @MethodSource("badTokens")
    void a_bad_token_opens_no_door(String token) throws Exception {
        int before = visitor.hits();

        var answer =
                visitor.send("/api/licensing/v1/echo", request -> request.header("Authorization", "Bearer " + token));

        assertProblem(answer, 401, "unauthorized");
        assertThat(visitor.hits()).isEqualTo(before + 1);
    }

    @Test
    void without_a_token_only_the_public_part_answers() throws Exception {
        assertProblem(visitor.send("/api/licensing/v1/echo", request -> request), 401, "unauthorized");
        assertThat(visitor.send("/api/tracking/v1/grams/ABC", request -> request)
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/credentials/status/suspension/1",
                "/credentials/bundle?x=1",
                "/01/06901234000016/21/A%2FB?linkType=all",
                "/.well-known/gs1resolver"
            })
    void what_a_verifier_needs_is_public_and_keeps_its_path(String path) throws Exception {
        var answer = visitor.send(path, request -> request);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(new JsonObject(answer.body()).getString("uri")).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/credentials/../q/metrics", "/credentials/%2e%2e/q/metrics", "/.well-known/did.jsonx"})
    void and_nothing_beside_it_reaches_a_service(String path) throws Exception {
        var answer = visitor.send(path, request -> request);

        assertThat(answer.body()).as("the service behind would tell the uri").doesNotContain("\"uri\"");
    }

    @Test
    void a_role_that_a_call_is_not_for_is_turned_away_at_the_door() throws Exception {
        int before = visitor.hits();

        var answer = visitor.send(
                "/api/licensing/v1/licences/CN-2026-000017:suspend",
                request -> as(BUYER).apply(request).POST(BodyPublishers.ofString("{}")));

        assertProblem(answer, 403, "forbidden");
        assertThat(visitor.hits()).isEqualTo(before + 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/licensing/v1/..%2f..%2fq/metrics",
                "/api/licensing/v1/%2e%2e/%2e%2e/q/metrics",
                "/api/licensing/v1/%252e%252e/q"
            })
    void a_path_that_climbs_is_refused(String path) throws Exception {
        int before = visitor.hits();

        var answer = visitor.get(path);

        assertThat(answer.statusCode()).isIn(400, 404);
        assertThat(visitor.hits()).isEqualTo(before + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/licensing/q/metrics", "/api/licensing/", "/api/nobody/v1/x", "/api/"})
    void what_is_not_for_clients_is_not_there(String path) throws Exception {
        assertProblem(visitor.get(path), 404, "not-found");
    }

    @Test
    void a_client_that_asks_too_often_is_told_to_wait_whatever_address_it_claims() throws Exception {
        var limited = TestTokens.of("limited.person", "de-rheinwerk-auto", OrganisationKind.COMPANY, Roles.BUYER);
        List<HttpResponse<String>> refused = new ArrayList<>();
        for (int i = 0; i < 30 && refused.isEmpty(); i++) {
            var forged = "10.0.0." + i;
            var answer = visitor.send(
                    "/api/licensing/v1/echo",
                    request -> as(limited).apply(request).header("X-Forwarded-For", forged));
            if (answer.statusCode() != 200) refused.add(answer);
        }

        assertThat(refused).hasSize(1);
        assertProblem(refused.getFirst(), 429, "too-many-requests");
        assertThat(refused.getFirst().headers().firstValue("Retry-After")).isPresent();
        assertThat(visitor.get("/api/licensing/v1/echo").statusCode())
                .as("another person at the same address")
                .isEqualTo(200);
    }

    @Test
    void the_pages_for_people_are_public() throws Exception {
        var welcome = visitor.send("/", request -> request);
        var tryIt = visitor.send("/q/swagger-ui/", request -> request);

        assertThat(welcome.statusCode()).isEqualTo(200);
        assertThat(welcome.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(tryIt.statusCode()).isEqualTo(200);
        assertThat(tryIt.body()).contains("/q/openapi");
        assertThat(visitor.send("/problems/service-timeout", request -> request).statusCode())
                .isEqualTo(200);
    }
}
