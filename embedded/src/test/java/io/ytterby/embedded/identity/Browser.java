package io.ytterby.embedded.identity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** A person's browser and the console behind it, at one issuer; redirects are seen, not followed. */
record Browser(String issuer) {
    static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
    static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"; // RFC 7636, appendix B

    static String asked(String callback) {
        return "response_type=code&client_id=ytterby-console&state=s1&nonce=n1&scope=openid&redirect_uri="
                + encoded(callback) + "&code_challenge=" + CHALLENGE + "&code_challenge_method=S256";
    }

    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(issuer + path));
        if (headers.length > 0) request.headers(headers);
        return send(request);
    }

    HttpResponse<String> form(String path, String form) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(issuer + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    JsonNode json(String path, String form) throws IOException, InterruptedException {
        return new ObjectMapper().readTree(form(path, form).body());
    }

    /** Logs a person in by password and answers what the console gets for the code. */
    JsonNode logIn(String person, String callback) throws IOException, InterruptedException {
        var sent = form("/authorize", asked(callback) + "&username=" + person + "&password=demo");
        return redeem(sent, callback);
    }

    JsonNode redeem(HttpResponse<String> sent, String callback) throws IOException, InterruptedException {
        var place = sent.headers().firstValue("Location").orElseThrow();
        return json(
                "/token",
                "grant_type=authorization_code&client_id=ytterby-console&code="
                        + place.replaceAll(".*code=([^&]+).*", "$1") + "&code_verifier=" + VERIFIER + "&redirect_uri="
                        + encoded(callback));
    }

    JsonNode refresh(JsonNode granted) throws IOException, InterruptedException {
        return refresh(granted.path("refresh_token").asText(), "ytterby-console");
    }

    JsonNode refresh(String token, String client) throws IOException, InterruptedException {
        return json("/token", "grant_type=refresh_token&client_id=" + client + "&refresh_token=" + encoded(token));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
