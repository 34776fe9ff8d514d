package io.ytterby.console.session.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SecretTest {
    private final SecureRandom random = new SecureRandom();

    @Test
    void a_cookie_gives_the_row_its_key_and_the_forms_token_each_time_alike() {
        var secret = Secret.random(random);
        var again = Secret.of(secret.text()).orElseThrow();

        assertThat(again.id()).isEqualTo(secret.id()).hasSize(32);
        assertThat(again.key()).isEqualTo(secret.key()).hasSize(32);
        assertThat(again.formToken()).isEqualTo(secret.formToken()).hasSize(24);
    }

    @Test
    void none_of_what_follows_from_it_tells_another() {
        var secret = Secret.random(random);

        assertThat(secret.id()).isNotEqualTo(secret.key());
        assertThat(secret.text()).doesNotContain(secret.formToken());
        assertThat(secret).asString().doesNotContain(secret.text());
    }

    @Test
    void what_is_no_secret_of_ours_is_none() {
        assertThat(Secret.of("")).isEmpty();
        assertThat(Secret.of("short")).isEmpty();
        assertThat(Secret.of("!".repeat(43))).isEmpty();
        assertThat(Secret.of(Secret.random(random).text() + "AAAA")).isEmpty();
    }

    @Test
    void a_session_ends_by_idleness_and_by_age_at_the_very_moment() {
        var lifetimes = new Lifetimes(Duration.ofMinutes(30), Duration.ofHours(10));
        var nine = Instant.parse("2026-11-23T01:00:00Z");

        assertThat(lifetimes.areOver(
                        nine, nine, nine.plus(Duration.ofMinutes(30)).minusMillis(1)))
                .isFalse();
        assertThat(lifetimes.areOver(nine, nine, nine.plus(Duration.ofMinutes(30))))
                .isTrue();
        var evening = nine.plus(Duration.ofHours(10));
        assertThat(lifetimes.areOver(nine, evening.minusSeconds(1), evening)).isTrue();
    }
}
