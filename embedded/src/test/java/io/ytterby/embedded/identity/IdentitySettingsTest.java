package io.ytterby.embedded.identity;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentitySettingsTest {
    @ParameterizedTest
    @ValueSource(strings = {"prod", "prod,embedded", "embedded, prod"})
    void the_issuer_refuses_production(String profile) {
        assertThatThrownBy(() -> settings("127.0.0.1", profile, true)).hasMessageContaining("prod");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "192.0.2.7", "::"})
    void off_loopback_it_listens_only_when_told_twice(String host) {
        assertThatThrownBy(() -> settings(host, "embedded", false)).hasMessageContaining("--allow-off-loopback");
        assertThatCode(() -> settings(host, "embedded", true)).doesNotThrowAnyException();
    }

    @Test
    void on_loopback_it_needs_no_word() {
        assertThatCode(() -> settings("127.0.0.1", "embedded", false)).doesNotThrowAnyException();
    }

    private static IdentitySettings settings(String host, String profile, boolean offLoopback) {
        return new IdentitySettings(Path.of("."), host, 1, profile, offLoopback);
    }
}
