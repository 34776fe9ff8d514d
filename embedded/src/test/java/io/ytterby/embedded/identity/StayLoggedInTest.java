package io.ytterby.embedded.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.nimbusds.jwt.SignedJWT;
import io.ytterby.embedded.process.Ports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StayLoggedInTest {
    private static final String CALLBACK = "http://127.0.0.1:8099/console/callback";

    private final int port = Ports.free(1).getFirst();
    private final Browser browser = new Browser("http://127.0.0.1:" + port);
    private final HandClock clock = new HandClock();

    @TempDir
    Path folder = Path.of("");

    @Test
    void a_login_is_renewed_with_a_token_that_is_replaced_each_time() throws Exception {
        try (var _ = start()) {
            var login = browser.logIn("li.licensing", CALLBACK);
            clock.goOn(Duration.ofMinutes(4));
            var renewed = browser.refresh(login);

            var access = SignedJWT.parse(renewed.at("/access_token").asText()).getJWTClaimsSet();
            assertThat(access.getSubject()).isEqualTo("li.licensing");
            assertThat(access.getExpirationTime().toInstant())
                    .isEqualTo(clock.instant().plus(Duration.ofMinutes(5)));
            assertThat(renewed.at("/refresh_token").asText())
                    .isNotEqualTo(login.at("/refresh_token").asText());
            assertThat(sid(renewed)).isEqualTo(sid(login));
            assertThat(browser.refresh(renewed).has("access_token")).isTrue();
        }
    }

    @Test
    void a_token_that_comes_twice_ends_its_whole_login_and_no_other() throws Exception {
        try (var _ = start()) {
            var stolen = browser.logIn("li.licensing", CALLBACK);
            var other = browser.logIn("li.licensing", CALLBACK);
            var renewed = browser.refresh(stolen);

            assertThat(error(browser.refresh(stolen))).isEqualTo("invalid_grant");

            assertThat(error(browser.refresh(renewed))).isEqualTo("invalid_grant");
            assertThat(browser.refresh(other).has("access_token")).isTrue();
        }
    }

    @Test
    void of_eight_who_show_the_same_token_at_once_one_is_served_and_then_nobody() throws Exception {
        try (var _ = start();
                var threads = Executors.newFixedThreadPool(8)) {
            var login = browser.logIn("li.licensing", CALLBACK);
            Callable<JsonNode> once = () -> browser.refresh(login);

            var answers = threads.invokeAll(Stream.generate(() -> once).limit(8).toList());

            var served = answers.stream()
                    .map(answer -> answer.resultNow())
                    .filter(answer -> answer.has("access_token"))
                    .toList();
            assertThat(served).hasSize(1);
            assertThat(error(browser.refresh(served.getFirst()))).isEqualTo("invalid_grant");
        }
    }

    @Test
    void half_an_hour_without_a_sign_or_ten_hours_in_all_end_a_login() throws Exception {
        try (var _ = start()) {
            var idle = browser.logIn("li.licensing", CALLBACK);
            assertThat(idle.at("/refresh_expires_in").asInt()).isEqualTo(1_800);
            clock.goOn(Duration.ofMinutes(30));
            assertThat(error(browser.refresh(idle))).isEqualTo("invalid_grant");

            var busy = browser.logIn("li.licensing", CALLBACK);
            for (int quarters = 0; quarters < 39; quarters++) {
                clock.goOn(Duration.ofMinutes(15));
                busy = browser.refresh(busy);
            }
            assertThat(busy.at("/refresh_expires_in").asInt()).isEqualTo(900);
            clock.goOn(Duration.ofMinutes(15));
            assertThat(error(browser.refresh(busy))).isEqualTo("invalid_grant");
        }
    }

    @Test
    void another_program_and_a_made_up_token_get_nothing_and_end_nothing() throws Exception {
        try (var _ = start()) {
            var login = browser.logIn("li.licensing", CALLBACK);
            var token = login.at("/refresh_token").asText();

            assertThat(error(browser.refresh(token, "another"))).isEqualTo("invalid_grant");
            for (var made : new String[] {sid(login) + ".x", "x", ".", "x." + token})
                assertThat(error(browser.refresh(made, "ytterby-console"))).isEqualTo("invalid_grant");

            assertThat(browser.refresh(login).has("access_token")).isTrue();
        }
    }

    @Test
    void logins_and_their_ends_outlive_a_restart_and_a_torn_line_though_no_token_is_kept() throws Exception {
        JsonNode kept;
        JsonNode used;
        JsonNode left;
        try (var _ = start()) {
            used = browser.logIn("li.licensing", CALLBACK);
            kept = browser.refresh(used);
            left = browser.logIn("anna.buyer", CALLBACK);
            revoke(left);
        }
        var file = folder.resolve("logins.ndjson");
        assertThat(Files.readString(file))
                .doesNotContain(kept.at("/refresh_token").asText())
                .doesNotContain(kept.at("/refresh_token").asText().split("\\.", -1)[1]);
        Files.writeString(file, "{\"id\":\"torn", StandardOpenOption.APPEND);

        try (var _ = start()) {
            var renewed = browser.refresh(kept);
            assertThat(renewed.has("access_token")).isTrue();
            assertThat(error(browser.refresh(left))).isEqualTo("invalid_grant");
            assertThat(error(browser.refresh(used))).isEqualTo("invalid_grant");
            assertThat(error(browser.refresh(renewed))).isEqualTo("invalid_grant");
        }
    }

    @Test
    void who_takes_a_token_back_ends_its_login_and_learns_nothing_of_others() throws Exception {
        try (var _ = start()) {
            var login = browser.logIn("li.licensing", CALLBACK);

            revoke(login);

            assertThat(error(browser.refresh(login))).isEqualTo("invalid_grant");
            assertThat(browser.form("/revoke", "client_id=ytterby-console&token=nobodys")
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    private void revoke(JsonNode login) throws IOException, InterruptedException {
        var form =
                "client_id=ytterby-console&token=" + login.at("/refresh_token").asText();
        assertThat(browser.form("/revoke", form).statusCode()).isEqualTo(200);
    }

    private static String error(JsonNode answer) {
        assertThat(answer.has("access_token")).isFalse();
        return answer.at("/error").asText();
    }

    private static String sid(JsonNode login) throws Exception {
        return SignedJWT.parse(login.at("/id_token").asText()).getJWTClaimsSet().getStringClaim("sid");
    }

    private IdentityIssuer start() throws IOException {
        var redirects = Set.of("http://127.0.0.1/console/callback");
        var settings = new IdentitySettings(folder, "127.0.0.1", port, "embedded", false, redirects);
        return IdentityIssuer.start(settings, People.ofTheDemo(), clock);
    }
}
