package io.ytterby.console.session.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.ytterby.console.session.domain.Person;
import java.io.IOException;
import java.util.Base64;
import java.util.HashSet;

/**
 * Who an access token is about. It came from the issuer itself and is read for the screen only: what it allows is decided
 * by the services, which check it.
 */
final class People {
    private People() {}

    static Person of(String accessToken, ObjectMapper json) {
        var claims = claims(accessToken, json);
        var roles = new HashSet<String>();
        claims.path("groups").forEach(role -> roles.add(role.asText()));
        var subject = claims.path("sub").asText();
        return new Person(
                subject,
                claims.path("name").asText(subject),
                claims.path("org").asText(),
                claims.path("org_kind").asText().equals("authority"),
                roles);
    }

    private static JsonNode claims(String token, ObjectMapper json) {
        try {
            var parts = token.split("\\.", -1);
            return json.readTree(Base64.getUrlDecoder().decode(parts.length == 3 ? parts[1] : ""));
        } catch (IOException | IllegalArgumentException opaque) {
            throw new IllegalStateException("the issuer's access token is no JWT", opaque);
        }
    }
}
