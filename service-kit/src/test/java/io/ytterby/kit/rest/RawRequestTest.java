package io.ytterby.kit.rest;

import static io.ytterby.kernel.OrganisationKind.COMPANY;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.ytterby.testsupport.PlatformResource;
import io.ytterby.testsupport.TestTokens;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no proper client sends, and so no client library lets us send. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class RawRequestTest {
    private static final int CHUNK = 65_536;

    @Test
    void a_body_without_a_length_is_cut_at_the_limit_with_a_problem() throws IOException {
        var body = new StringBuilder();
        for (int i = 0; i < 20; i++)
            body.append(Integer.toHexString(CHUNK))
                    .append("\r\n")
                    .append(" ".repeat(CHUNK))
                    .append("\r\n");

        var answer = send(
                head("POST /v1/widgets/echo", "Transfer-Encoding: chunked") + body + "0\r\n\r\n",
                StandardCharsets.US_ASCII);

        assertThat(answer).startsWith("HTTP/1.1 413").contains("urn:ytterby:problem:body-too-large");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-32BE", "UTF-16LE", "ISO-8859-1"})
    void a_body_that_is_not_utf_8_is_no_fault_of_ours(String charset) throws IOException {
        var json = "{\"name\":\"\u00e4\"}";
        var bytes = json.getBytes(Charset.forName(charset));

        var answer = send(
                head("POST /v1/widgets/echo", "Content-Length: " + bytes.length)
                        + new String(bytes, StandardCharsets.ISO_8859_1),
                StandardCharsets.ISO_8859_1);

        assertThat(answer).matches("(?s)HTTP/1.1 (200|400).*").doesNotContain("internal");
    }

    @Test
    void broken_utf_32_is_a_bad_body() throws IOException {
        var bytes = new byte[] {0, 0, 0, '{', 0x7f, 0x7f, 0x7f, 0x7f, 0, 0, 0, '}'};

        var answer = send(
                head("POST /v1/widgets/echo", "Content-Length: " + bytes.length)
                        + new String(bytes, StandardCharsets.ISO_8859_1),
                StandardCharsets.ISO_8859_1);

        assertThat(answer).startsWith("HTTP/1.1 400").contains("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/widgets/lots/%zz",
                "/v1/widgets/lots/%",
                "/v1/widgets/sizes?size=1&owner=%zz",
                "/v1/widgets/sizes?size=1&owner=%00",
                "/v1/widgets/sizes?size=%ff",
                "/v1/../../etc/passwd",
                "/v1/widgets/lots/%2e%2e%2f",
                "/problems/%00",
                "/v1/widgets;x=1;=?&&=&",
                "//"
            })
    void a_twisted_address_is_the_clients_fault_and_never_a_page(String path) throws IOException {
        var answer = send(head("GET " + path, "Content-Length: 0"), StandardCharsets.US_ASCII);

        assertThat(answer).matches("(?s)HTTP/1.1 (200|40[04]).*").doesNotContain("<html", "Exception");
        // What is no address at all is refused by the HTTP server itself, without a body.
        if (!answer.startsWith("HTTP/1.1 200") && !answer.contains("content-length: 0"))
            assertThat(answer).contains("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Accept: ///",
                "Accept: a;q=x",
                "Accept: text/csv;q=9",
                "Accept-Language: ???",
                "If-None-Match: x"
            })
    void a_twisted_header_is_the_clients_fault_and_never_a_page(String header) throws IOException {
        var answer = send(head("GET /v1/widgets", header), StandardCharsets.US_ASCII);

        assertThat(answer).matches("(?s)HTTP/1.1 (200|400|406).*").doesNotContain("<html", "Exception");
    }

    private String head(String request, String header) {
        var token = TestTokens.of("bo.jin", "cn-baotou-re", COMPANY, "exporter").signed();
        return request
                + " HTTP/1.1\r\nHost: test\r\nConnection: close\r\nContent-Type: application/json\r\nAuthorization: Bearer "
                + token + "\r\n" + header + "\r\n\r\n";
    }

    private String send(String request, Charset charset) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
            socket.setSoTimeout(20_000);
            var out = socket.getOutputStream();
            var writer = Thread.ofVirtual().start(() -> {
                try {
                    out.write(request.getBytes(charset));
                    out.flush();
                } catch (IOException closed) {
                    // The server has answered and closed before it read all: that is its right.
                    assertThat(closed).isNotNull();
                }
            });
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
            writer.interrupt();
            return answer;
        }
    }
}
