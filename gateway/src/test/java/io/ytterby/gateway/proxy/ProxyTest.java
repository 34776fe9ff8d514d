package io.ytterby.gateway.proxy;

import static io.ytterby.gateway.proxy.Visitor.BUYER;
import static io.ytterby.gateway.proxy.Visitor.as;
import static io.ytterby.gateway.proxy.Visitor.assertProblem;
import static io.ytterby.gateway.proxy.Visitor.gateway;
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
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What is passed on, and what comes back. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
@QuarkusTestResource(UpstreamResource.class)
class ProxyTest {
    @Inject
    Visitor visitor;

    @Test
    void a_request_reaches_its_service_with_path_query_and_trace_as_they_were() throws Exception {
        var trace = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

        var answer = visitor.send(
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
        var told = new JsonObject(visitor.get("/api/licensing/v1/echo").body());

        assertThat(told.getJsonObject("headers").getString("traceparent")).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-0.");
    }

    @Test
    void forged_headers_do_not_pass_and_the_gateway_says_itself_who_asks() throws Exception {
        var answer = visitor.send(
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
        var answer = visitor.send(
                "/api/licensing/v1/created", request -> as(BUYER).apply(request).POST(BodyPublishers.ofString("{}")));

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.headers().firstValue("Location")).contains("/api/licensing/v1/things/7");
        assertThat(answer.headers().firstValue("Link")).contains("</api/licensing/v1/things?page=2>; rel=\"next\"");
    }

    @Test
    void an_answer_without_a_body_stays_one() throws Exception {
        var answer = visitor.get("/api/licensing/v1/empty");

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void a_body_beyond_the_limit_is_refused_whether_its_length_is_told_or_not() throws Exception {
        var large = new byte[1024 * 1024];

        var told = visitor.send(
                "/api/licensing/v1/echo",
                request -> as(BUYER).apply(request).expectContinue(true).POST(BodyPublishers.ofByteArray(large)));
        var chunked = visitor.send(
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

        var told = visitor.send(
                "/api/licensing/v1/echo", request -> as(BUYER).apply(request).POST(BodyPublishers.ofByteArray(body)));
        var chunked = visitor.send(
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
        var answer = visitor.http().send(request.build(), BodyHandlers.ofInputStream());
        try (var lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
            var first = lines.readLine();

            visitor.get("/api/licensing/v1/stream/end");

            assertThat(first).isEqualTo("first");
            assertThat(lines.readLine()).isEqualTo("last");
            assertThat(lines.readLine()).isNull();
        }
    }

    @Test
    void a_service_that_is_down_is_said_at_once_and_when_to_come_again() throws Exception {
        var customs = TestTokens.of("c.customs", "cn-gacc", OrganisationKind.AUTHORITY, Roles.CUSTOMS_OFFICER);
        for (int again = 0; again < 8; again++) { // the circuit opens on the way: nothing changes for the client
            var answer = visitor.send("/api/inspection/v1/orders", as(customs));

            assertProblem(answer, 503, "service-unavailable");
            assertThat(answer.headers().firstValue("Retry-After")).contains("2");
            assertThat(answer.body()).contains("inspection");
        }
    }

    @Test
    void a_service_that_does_not_answer_in_time_is_a_timeout() throws Exception {
        assertProblem(visitor.get("/api/licensing/v1/silent"), 504, "service-timeout");
    }

    @Test
    void the_document_of_all_services_names_the_one_that_is_down() throws Exception {
        var document =
                new JsonObject(visitor.send("/q/openapi", request -> request).body());

        assertThat(document.getJsonObject("paths").fieldNames())
                .contains(
                        "/api/licensing/v1/echo",
                        "/api/tracking/v1/echo",
                        "/api/buyer/v1/licences/{number}/status",
                        "/problems/{slug}");
        assertThat(document.getJsonObject("info").getString("description")).contains("inspection");
    }

    @Test
    void what_passed_is_counted_by_method_route_and_status() throws Exception {
        visitor.get("/api/licensing/v1/empty");

        assertThat(visitor.send("/q/metrics", request -> request).body())
                .containsPattern("http_server_request_duration_seconds_count\\{http_request_method=\"GET\","
                        + "http_response_status_code=\"204\",http_route=\"other\"");
    }
}
