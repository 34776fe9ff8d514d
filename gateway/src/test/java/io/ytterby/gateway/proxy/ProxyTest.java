package io.ytterby.gateway.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.vertx.core.json.JsonObject;
import io.ytterby.gateway.support.UpstreamResource;
import io.ytterby.kernel.OrganisationKind;
import io.ytterby.kernel.Roles;
import io.ytterby.testsupport.PlatformResource;
import io.ytterby.testsupport.TestTokens;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
@QuarkusTestResource(UpstreamResource.class)
class ProxyTest {
    private static final TestTokens BUYER =
            TestTokens.of("anna.buyer", "de-rheinwerk-auto", OrganisationKind.COMPANY, Roles.BUYER);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @ConfigProperty(name = "ytterby.licensing.url")
    URI upstream;

    private static String gateway() {
        return "http://localhost:" + RestAssured.port;
    }

    private HttpResponse<String> send(String path, UnaryOperator<HttpRequest.Builder> more)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(gateway() + path));
        return http.send(more.apply(request).build(), BodyHandlers.ofString());
    }

    private static UnaryOperator<HttpRequest.Builder> as(TestTokens token) {
        return request -> request.header("Authorization", "Bearer " + token.signed());
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(path, as(BUYER));
    }

    private int hits() throws IOException, InterruptedException {
        var asked = HttpRequest.newBuilder(upstream.resolve("/v1/hits")).build();
        return new JsonObject(http.send(asked, BodyHandlers.ofString()).body()).getInteger("hit");
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String slug) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(new JsonObject(answer.body()).getString("type")).isEqualTo("urn:ytterby:problem:" + slug);
    }

    @Test
    void a_request_reaches_its_service_with_path_query_and_trace_as_they_were() throws Exception {
        var trace = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

        var answer = send(
                "/api/licensing/v1/licences/CN-2026-000017:check?x=a%2Fb&y=%20",
                request -> as(BUYER).apply(request).header("traceparent", trace));

        var told = new JsonObject(answer.body());
        assertThat(told.getString("uri")).isEqualTo("/v1/licences/CN-2026-000017:check?x=a%2Fb&y=%20");
        assertThat(told.getJsonObject("headers").getString("traceparent"))
                .startsWith("00-0af7651916cd43dd8448eb211c80319c-");
        assertThat(answer.headers().allValues("traceparent"))
                .singleElement()
                .asString()
                .startsWith("00-0af7651916cd43dd8448eb211c80319c-");
    }

    @Test
    void a_request_without_a_trace_gets_one() throws Exception {
        var told = new JsonObject(get("/api/licensing/v1/echo").body());

        assertThat(told.getJsonObject("headers").getString("traceparent")).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-0.");
    }

    @Test
    void forged_headers_do_not_pass_and_the_gateway_says_itself_who_asks() throws Exception {
        var answer = send(
                "/api/licensing/v1/echo",
                request -> as(BUYER)
                        .apply(request)
                        .header("X-Forwarded-For", "6.6.6.6")
                        .header("X-Forwarded-Host", "evil.example")
                        .header("Forwarded", "for=6.6.6.6")
                        .header("X-Real-IP", "6.6.6.6")
                        .header("X-User-Id", "root")
                        .header("X-HTTP-Method-Override", "DELETE")
                        .header("Idempotency-Key", "k-1"));

        var headers = new JsonObject(answer.body()).getJsonObject("headers");
        assertThat(headers.getString("x-forwarded-for")).isEqualTo("127.0.0.1");
        assertThat(headers.getString("x-forwarded-host")).isEqualTo(gateway().substring("http://".length()));
        assertThat(headers.getString("x-forwarded-prefix")).isEqualTo("/api/licensing");
        assertThat(headers.getString("idempotency-key")).isEqualTo("k-1");
        assertThat(headers.getString("authorization")).startsWith("Bearer ");
        assertThat(headers.fieldNames())
                .doesNotContain("forwarded", "x-real-ip", "x-user-id", "x-http-method-override");
    }

    @Test
    void addresses_in_an_answer_lead_through_the_gateway() throws Exception {
        var answer = send(
                "/api/licensing/v1/created", request -> as(BUYER).apply(request).POST(BodyPublishers.ofString("{}")));

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.headers().firstValue("Location")).contains("/api/licensing/v1/things/7");
        assertThat(answer.headers().firstValue("Link")).contains("</api/licensing/v1/things?page=2>; rel=\"next\"");
    }

    @Test
    void an_answer_without_a_body_stays_one() throws Exception {
        var answer = get("/api/licensing/v1/empty");

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.body()).isEmpty();
    }

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
        int before = hits();

        var answer = send("/api/licensing/v1/echo", request -> request.header("Authorization", "Bearer " + token));

        assertProblem(answer, 401, "unauthorized");
        assertThat(hits()).isEqualTo(before + 1);
    }

    @Test
    void without_a_token_only_the_public_part_answers() throws Exception {
        assertProblem(send("/api/licensing/v1/echo", request -> request), 401, "unauthorized");
        assertThat(send("/api/tracking/v1/grams/ABC", request -> request).statusCode())
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
        var answer = send(path, request -> request);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(new JsonObject(answer.body()).getString("uri")).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/credentials/../q/metrics", "/credentials/%2e%2e/q/metrics", "/.well-known/did.jsonx"})
    void and_nothing_beside_it_reaches_a_service(String path) throws Exception {
        var answer = send(path, request -> request);

        assertThat(answer.body()).as("the service behind would tell the uri").doesNotContain("\"uri\"");
    }

    @Test
    void a_role_that_a_call_is_not_for_is_turned_away_at_the_door() throws Exception {
        int before = hits();

        var answer = send(
                "/api/licensing/v1/licences/CN-2026-000017:suspend",
                request -> as(BUYER).apply(request).POST(BodyPublishers.ofString("{}")));

        assertProblem(answer, 403, "forbidden");
        assertThat(hits()).isEqualTo(before + 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/licensing/v1/..%2f..%2fq/metrics",
                "/api/licensing/v1/%2e%2e/%2e%2e/q/metrics",
                "/api/licensing/v1/%252e%252e/q"
            })
    void a_path_that_climbs_is_refused(String path) throws Exception {
        int before = hits();

        var answer = get(path);

        assertThat(answer.statusCode()).isIn(400, 404);
        assertThat(hits()).isEqualTo(before + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/licensing/q/metrics", "/api/licensing/", "/api/nobody/v1/x", "/api/"})
    void what_is_not_for_clients_is_not_there(String path) throws Exception {
        assertProblem(get(path), 404, "not-found");
    }

    @Test
    void a_body_beyond_the_limit_is_refused_whether_its_length_is_told_or_not() throws Exception {
        var large = new byte[1024 * 1024];

        var told = send(
                "/api/licensing/v1/echo",
                request -> as(BUYER).apply(request).expectContinue(true).POST(BodyPublishers.ofByteArray(large)));
        var chunked = send(
                "/api/licensing/v1/echo",
                request -> as(BUYER)
                        .apply(request)
                        .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large))));

        assertProblem(told, 413, "body-too-large");
        assertProblem(chunked, 413, "body-too-large");
        assertThat(new JsonObject(chunked.body()).getLong("limitBytes")).isEqualTo(256 * 1024);
    }

    @Test
    void a_body_within_the_limit_passes_whole_whether_its_length_is_told_or_not() throws Exception {
        var body = new byte[200 * 1024];

        var told = send(
                "/api/licensing/v1/echo", request -> as(BUYER).apply(request).POST(BodyPublishers.ofByteArray(body)));
        var chunked = send(
                "/api/licensing/v1/echo",
                request -> as(BUYER)
                        .apply(request)
                        .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))));

        assertThat(new JsonObject(told.body()).getInteger("length")).isEqualTo(body.length);
        assertThat(new JsonObject(chunked.body()).getInteger("length")).isEqualTo(body.length);
    }

    @Test
    void an_answer_is_passed_on_while_the_service_still_writes_it() throws Exception {
        var request = as(BUYER).apply(HttpRequest.newBuilder(URI.create(gateway() + "/api/licensing/v1/stream")));
        var answer = http.send(request.build(), BodyHandlers.ofInputStream());
        try (var lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
            var first = lines.readLine();

            get("/api/licensing/v1/stream/end");

            assertThat(first).isEqualTo("first");
            assertThat(lines.readLine()).isEqualTo("last");
            assertThat(lines.readLine()).isNull();
        }
    }

    @Test
    void a_service_that_is_down_is_said_at_once_and_when_to_come_again() throws Exception {
        var customs = TestTokens.of("c.customs", "cn-gacc", OrganisationKind.AUTHORITY, Roles.CUSTOMS_OFFICER);
        for (int again = 0; again < 8; again++) { // the circuit opens on the way: nothing changes for the client
            var answer = send("/api/inspection/v1/orders", as(customs));

            assertProblem(answer, 503, "service-unavailable");
            assertThat(answer.headers().firstValue("Retry-After")).contains("2");
            assertThat(answer.body()).contains("inspection");
        }
    }

    @Test
    void a_service_that_does_not_answer_in_time_is_a_timeout() throws Exception {
        assertProblem(get("/api/licensing/v1/silent"), 504, "service-timeout");
    }

    @Test
    void a_client_that_asks_too_often_is_told_to_wait_whatever_address_it_claims() throws Exception {
        var limited = TestTokens.of("limited.person", "de-rheinwerk-auto", OrganisationKind.COMPANY, Roles.BUYER);
        List<HttpResponse<String>> refused = new ArrayList<>();
        for (int i = 0; i < 30 && refused.isEmpty(); i++) {
            var forged = "10.0.0." + i;
            var answer = send(
                    "/api/licensing/v1/echo",
                    request -> as(limited).apply(request).header("X-Forwarded-For", forged));
            if (answer.statusCode() != 200) refused.add(answer);
        }

        assertThat(refused).hasSize(1);
        assertProblem(refused.getFirst(), 429, "too-many-requests");
        assertThat(refused.getFirst().headers().firstValue("Retry-After")).isPresent();
        assertThat(get("/api/licensing/v1/echo").statusCode())
                .as("another person at the same address")
                .isEqualTo(200);
    }

    @Test
    void the_document_of_all_services_names_the_one_that_is_down() throws Exception {
        var document = new JsonObject(send("/q/openapi", request -> request).body());

        assertThat(document.getJsonObject("paths").fieldNames())
                .contains(
                        "/api/licensing/v1/echo",
                        "/api/tracking/v1/echo",
                        "/api/buyer/v1/licences/{number}/status",
                        "/problems/{slug}");
        assertThat(document.getJsonObject("info").getString("description")).contains("inspection");
    }

    @Test
    void the_pages_for_people_are_public() throws Exception {
        var welcome = send("/", request -> request);
        var tryIt = send("/q/swagger-ui/", request -> request);

        assertThat(welcome.statusCode()).isEqualTo(200);
        assertThat(welcome.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(tryIt.statusCode()).isEqualTo(200);
        assertThat(tryIt.body()).contains("/q/openapi");
        assertThat(send("/problems/service-timeout", request -> request).statusCode())
                .isEqualTo(200);
    }

    @Test
    void what_passed_is_counted_by_method_route_and_status() throws Exception {
        get("/api/licensing/v1/empty");

        assertThat(send("/q/metrics", request -> request).body())
                .containsPattern("http_server_request_duration_seconds_count\\{http_request_method=\"GET\","
                        + "http_response_status_code=\"204\",http_route=\"other\"");
    }
}
