package io.ytterby.embedded.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class RealmTest {
    @Test
    void the_realm_for_keycloak_has_the_people_of_the_demo_with_their_organisations_and_roles() throws Exception {
        var realm = new ObjectMapper()
                .readTree(Path.of("../keycloak/ytterby-realm.json").toFile());
        var people = People.ofTheDemo();

        assertThat(realm.path("users")).hasSameSizeAs(people.people());
        for (var user : realm.path("users")) {
            var person = people.person(user.path("username").asText()).orElseThrow();
            assertThat(user.at("/attributes/org/0").asText()).isEqualTo(person.organisation());
            assertThat(user.at("/attributes/org_kind/0").asText())
                    .isEqualTo(people.organisationOf(person).kind());
            Set<String> roles = new TreeSet<>();
            user.path("realmRoles").forEach(role -> roles.add(role.asText()));
            assertThat(roles).isEqualTo(person.roles());
        }
        assertThat(realm.path("accessTokenLifespan").asInt()).isLessThanOrEqualTo(300);
    }

    @Test
    void the_realm_lets_the_console_stay_logged_in_as_the_embedded_issuer_does_at_any_port_of_loopback()
            throws Exception {
        var realm = new ObjectMapper()
                .readTree(Path.of("../keycloak/ytterby-realm.json").toFile());

        assertThat(realm.path("revokeRefreshToken").asBoolean()).isTrue();
        assertThat(realm.path("refreshTokenMaxReuse").asInt()).isZero();
        assertThat(realm.path("ssoSessionIdleTimeout").asLong()).isEqualTo(Family.IDLE.toSeconds());
        assertThat(realm.path("ssoSessionMaxLifespan").asLong()).isEqualTo(Family.WHOLE.toSeconds());
        var console = StreamSupport.stream(realm.path("clients").spliterator(), false)
                .filter(client -> client.path("clientId").asText().equals(AuthorizationRequest.CONSOLE))
                .findFirst()
                .orElseThrow();
        assertThat(console.path("redirectUris"))
                .extracting(JsonNode::asText)
                .containsExactlyInAnyOrder("http://127.0.0.1/console/callback", "http://localhost/console/callback");
        assertThat(console.at("/attributes/use.refresh.tokens").asText()).isEqualTo("true");
    }
}
