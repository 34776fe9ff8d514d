package io.ytterby.gateway.signing.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatusKeysTest {
    private static final String ISSUER = "did:web:permit.example";
    private static final Instant NOON = Instant.parse("2026-11-22T04:00:00Z");
    private static final Duration WINDOW = Duration.ofDays(90);

    @TempDir
    private Path folder = Path.of("");

    private StatusKeys keys(Instant now) {
        return new StatusKeys(ISSUER, folder, Optional.empty(), Clock.fixed(now, ZoneOffset.UTC));
    }

    @Test
    void the_key_of_now_is_in_its_window_and_the_next_is_known_before_it_begins() {
        var keys = keys(NOON);

        var known = keys.all(NOON);

        assertThat(known).hasSize(2);
        assertThat(known.getFirst().kid()).isEqualTo(keys.at(NOON).kid()).startsWith(ISSUER + "#status-");
        assertThat(NOON)
                .isBetween(known.getFirst().notBefore(), known.getFirst().notAfter());
        assertThat(known.getLast().notBefore()).isEqualTo(known.getFirst().notAfter());
        assertThat(keys.at(NOON.plus(WINDOW)).kid()).isEqualTo(known.getLast().kid());
    }

    @Test
    void two_replicas_on_one_folder_have_the_same_keys_and_an_old_one_is_kept() {
        var first = keys(NOON).all(NOON);
        var later = NOON.plus(WINDOW);

        var second = keys(later).all(later);

        assertThat(second).hasSize(3).startsWith(first.getFirst(), first.getLast());
    }

    @Test
    void what_a_key_signs_its_public_half_verifies() {
        var keys = keys(NOON);
        var message = "ISSUED".getBytes(UTF_8);

        var signature = keys.at(NOON).sign(message);

        assertThat(keys.all(NOON).getFirst().key().verifies(message, signature)).isTrue();
        assertThat(keys.all(NOON).getLast().key().verifies(message, signature)).isFalse();
    }

    @Test
    void the_public_halves_can_lie_where_another_service_reads_them_and_no_private_one_lies() throws IOException {
        var shared = folder.resolve("shared");
        var file = shared.resolve("status-keys.json");

        new StatusKeys(ISSUER, folder.resolve("own"), Optional.of(file), Clock.fixed(NOON, ZoneOffset.UTC)).all(NOON);

        assertThat(shared)
                .isDirectoryContaining(one -> one.equals(file))
                .isDirectoryNotContaining(one -> !one.equals(file));
        assertThat(folder.resolve("own")).isDirectoryNotContaining("glob:**.json");
    }
}
