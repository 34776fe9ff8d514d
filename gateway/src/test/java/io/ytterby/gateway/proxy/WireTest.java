package io.ytterby.gateway.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.vertx.core.json.JsonObject;
import io.ytterby.gateway.support.UpstreamResource;
import io.ytterby.kernel.OrganisationKind;
import io.ytterby.kernel.Roles;
import io.ytterby.testsupport.Eventually;
import io.ytterby.testsupport.PlatformResource;
import io.ytterby.testsupport.TestTokens;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes over the wire byte by byte, where a client library would be too polite. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
@QuarkusTestResource(UpstreamResource.class)
class WireTest {
    private static final TestTokens BUYER =
            TestTokens.of("wire.buyer", "de-rheinwerk-auto", OrganisationKind.COMPANY, Roles.BUYER);
    private static final String SECOND = "GET /api/licensing/v1/smuggled HTTP/1.1\r\nHost: x\r\n\r\n";

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @ConfigProperty(name = "ytterby.licensing.url")
    URI upstream;

    private static String head(String first) {
        return first + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + BUYER.signed() + "\r\n";
    }

    private static Socket connect() throws IOException {
        var socket = new Socket("localhost", RestAssured.port);
        socket.setSoTimeout(10_000);
        return socket;
    }

    /** All that comes until the gateway closes. */
    private static String send(String text) throws IOException {
        try (var socket = connect()) {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    private JsonObject ofService(String path) throws IOException, InterruptedException {
        var asked = HttpRequest.newBuilder(upstream.resolve(path)).build();
        return new JsonObject(http.send(asked, BodyHandlers.ofString()).body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Transfer-Encoding: xchunked",
                "Transfer-Encoding: identity, chunked",
                "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked",
                "Content-Length: 3\r\nContent-Length: 5",
                "Content-Length: +3",
                "Content-Length: 3, 3"
            })
    void what_two_servers_could_part_differently_is_refused_and_nothing_after_it_is_read(String framing)
            throws Exception {
        int before = ofService("/v1/hits").getInteger("hit");

        var answer = send(head("POST /api/licensing/v1/echo") + framing + "\r\n\r\n0\r\n\r\n" + SECOND);

        assertThat(answer).startsWith("HTTP/1.1 400");
        assertThat(answer.split("HTTP/1.1 ", -1)).as(answer).hasSize(2);
        assertThat(ofService("/v1/hits").getInteger("hit")).isEqualTo(before + 1);
    }

    @Test
    void a_length_beside_chunks_never_reaches_a_service() throws Exception {
        var answer = send(head("POST /api/licensing/v1/echo")
                + "Connection: close\r\n"
                + "Transfer-Encoding: chunked\r\n"
                + "Content-Length: 4\r\n\r\n"
                + "5\r\n"
                + "hello\r\n"
                + "0\r\n\r\n");

        // The server's decoder has dropped the length, or the front has refused the request: never both reach the
        // service.
        assertThat(answer).matches("(?s)HTTP/1.1 (400|200) .*");
        assertThat(answer.toLowerCase(java.util.Locale.ROOT)).doesNotContain("\"content-length\"");
    }

    @Test
    void a_token_that_was_good_a_moment_ago_takes_the_short_way_and_gets_the_same_answer() throws Exception {
        var request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + "/api/licensing/v1/echo"))
                .header("Authorization", "Bearer " + BUYER.signed())
                .header("X-User-Id", "root")
                .build();

        var first = new JsonObject(http.send(request, BodyHandlers.ofString()).body());
        var second = http.send(request, BodyHandlers.ofString());

        var headers = new JsonObject(second.body()).getJsonObject("headers");
        assertThat(headers.fieldNames())
                .isEqualTo(first.getJsonObject("headers").fieldNames());
        assertThat(headers.fieldNames()).doesNotContain("x-user-id").contains("traceparent", "x-forwarded-for");
        assertThat(second.headers().firstValue("traceparent")).contains(headers.getString("traceparent"));
        assertThat(second.headers().firstValue("RateLimit-Policy")).contains("\"person\";q=200;w=4");
        assertThat(second.headers().firstValue("RateLimit").orElse("")).startsWith("\"person\";r=19");
    }

    @Test
    void the_short_way_is_closed_to_a_role_that_may_not_go_it() throws Exception {
        var token = BUYER.signed();
        var path = "/api/licensing/v1/licences/CN-2026-000017:suspend";
        for (int i = 0; i < 2; i++) {
            var answer = http.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                            .header("Authorization", "Bearer " + token)
                            .POST(HttpRequest.BodyPublishers.ofString("{}"))
                            .build(),
                    BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(403);
        }
    }

    @Test
    void a_head_gets_the_length_and_no_body() throws Exception {
        var answer = send(head("HEAD /api/licensing/v1/large") + "Connection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 200").containsIgnoringCase("content-length: 200000");
        assertThat(answer).endsWith("\r\n\r\n");
    }

    @Test
    void trailers_come_through() throws Exception {
        var answer = send(head("GET /api/licensing/v1/trailers") + "TE: trailers\r\nConnection: close\r\n\r\n");

        assertThat(answer).contains("body").containsIgnoringCase("X-Checksum: 17");
    }

    @Test
    void an_answer_that_breaks_off_is_never_taken_for_a_whole_one() throws Exception {
        var answer = send(head("GET /api/licensing/v1/breaks-off") + "\r\n");

        assertThat(answer.length()).isLessThan(100_000);
    }

    @Test
    void a_client_that_vanishes_within_its_body_takes_its_request_along() throws Exception {
        int before = ofService("/v1/aborted").getInteger("aborted");

        try (var socket = connect()) {
            socket.getOutputStream()
                    .write((head("POST /api/licensing/v1/echo") + "Content-Length: 100000\r\n\r\n" + "x".repeat(10_000))
                            .getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            Eventually.asserted(() -> assertThat(inFlight()).isPositive());
        }

        Eventually.asserted(
                () -> assertThat(ofService("/v1/aborted").getInteger("aborted")).isEqualTo(before + 1));
        Eventually.asserted(() -> assertThat(inFlight()).isZero());
    }

    private double inFlight() throws IOException, InterruptedException {
        var metrics = http.send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/q/metrics"))
                                .build(),
                        BodyHandlers.ofString())
                .body();
        return metrics.lines()
                .filter(line -> line.startsWith("ytterby_gateway_in_flight{") && line.contains("\"licensing\""))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    @Test
    void a_client_that_stops_sending_its_body_is_told_and_cut_off() throws Exception {
        var answer = send(head("POST /api/licensing/v1/echo") + "Content-Length: 100\r\n\r\nhalf");

        assertThat(answer).startsWith("HTTP/1.1 408").contains("request-too-slow");
    }
}
