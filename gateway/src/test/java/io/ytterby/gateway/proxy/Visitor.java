package io.ytterby.gateway.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.vertx.core.json.JsonObject;
import io.ytterby.kernel.OrganisationKind;
import io.ytterby.kernel.Roles;
import io.ytterby.testsupport.TestTokens;
import jakarta.enterprise.context.Dependent;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A program at the gateway's door, and what of it the services behind have seen. */
@Dependent
class Visitor {
    static final TestTokens BUYER =
            TestTokens.of("anna.buyer", "de-rheinwerk-auto", OrganisationKind.COMPANY, Roles.BUYER);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI upstream;

    Visitor(@ConfigProperty(name = "ytterby.licensing.url") URI upstream) {
        this.upstream = upstream;
    }

    HttpClient http() {
        return http;
    }

    static String gateway() {
        return "http://localhost:" + RestAssured.port;
    }

    HttpResponse<String> send(String path, UnaryOperator<HttpRequest.Builder> more)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(gateway() + path));
        return http.send(more.apply(request).build(), BodyHandlers.ofString());
    }

    static UnaryOperator<HttpRequest.Builder> as(TestTokens token) {
        return request -> request.header("Authorization", "Bearer " + token.signed());
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(path, as(BUYER));
    }

    int hits() throws IOException, InterruptedException {
        var asked = HttpRequest.newBuilder(upstream.resolve("/v1/hits")).build();
        return new JsonObject(http.send(asked, BodyHandlers.ofString()).body()).getInteger("hit");
    }

    static void assertProblem(HttpResponse<String> answer, int status, String slug) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(new JsonObject(answer.body()).getString("type")).isEqualTo("urn:ytterby:problem:" + slug);
    }
}
