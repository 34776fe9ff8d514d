package io.ytterby.licensing.credential.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.licensing.credential.app.CredentialConfig;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileIssuerKeysTest {
    private static final Instant NOON = Instant.parse("2026-11-22T04:00:00Z");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void two_replicas_on_one_folder_sign_with_one_key_also_after_the_next_has_begun() {
        var first = replica();
        var second = replica();
        var later = NOON.plus(Duration.ofDays(200));

        first.at(NOON.plus(Duration.ofDays(100)));
        var signsLater = second.at(later).kid();

        assertThat(second.at(NOON).kid()).isEqualTo(first.at(NOON).kid());
        assertThat(first.at(later).kid()).isEqualTo(signsLater);
        assertThat(second.all(later)).isEqualTo(first.all(later));
        assertThat(second.revision()).isEqualTo(first.revision());
        assertThat(second.rootKey()).isEqualTo(first.rootKey());
    }

    private FileIssuerKeys replica() {
        return new FileIssuerKeys(new Settings(), folder, Clock.fixed(NOON, ZoneOffset.UTC));
    }

    private record Settings() implements CredentialConfig {
        @Override
        public String issuer() {
            return "did:web:permit.example";
        }

        @Override
        public String publicUrl() {
            return "https://permit.example";
        }

        @Override
        public Duration ttl() {
            return Duration.ofMinutes(5);
        }

        @Override
        public Duration republishEvery() {
            return Duration.ofMinutes(1);
        }

        @Override
        public Duration validity() {
            return Duration.ofHours(24);
        }

        @Override
        public Duration keyLife() {
            return Duration.ofDays(90);
        }

        @Override
        public Optional<Path> vouchedKeys() {
            return Optional.empty();
        }
    }
}
