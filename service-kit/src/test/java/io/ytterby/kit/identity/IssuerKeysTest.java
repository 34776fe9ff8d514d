package io.ytterby.kit.identity;

import static io.ytterby.kit.identity.LocalIssuer.FIRST;
import static io.ytterby.kit.identity.LocalIssuer.ONCE_IN;
import static io.ytterby.kit.identity.LocalIssuer.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IssuerKeysTest {
    private final LocalIssuer issuer;

    IssuerKeysTest(@TempDir Path folder) {
        issuer = new LocalIssuer(folder);
    }

    @AfterEach
    void stop() {
        issuer.close();
    }

    @Test
    void a_new_key_of_the_issuer_counts_without_a_restart() {
        var keys = issuer.keys();
        keys.refresh();
        issuer.clock.forward(ONCE_IN);

        issuer.publishes(SECOND, FIRST);

        assertThat(keys.now().find("second")).isEmpty();
        assertThat(keys.look("second")).isPresent();
        assertThat(keys.now().find("first")).isPresent();
    }

    @Test
    void a_key_that_the_issuer_took_back_counts_no_longer_after_the_next_look() {
        var keys = issuer.keys();
        keys.refresh();

        issuer.publishes(SECOND);
        keys.refresh();

        assertThat(keys.now().find("first")).isEmpty();
        assertThat(keys.now().find("second")).isPresent();
    }

    @Test
    void whoever_sends_how_many_unknown_keys_has_the_issuer_asked_once_in_thirty_seconds() {
        var keys = issuer.keys();
        keys.refresh();
        issuer.clock.forward(ONCE_IN);

        for (int i = 0; i < 1_000; i++) assertThat(keys.look("unknown-" + i)).isEmpty();

        assertThat(issuer.asked()).isEqualTo(2);
        assertThat(keys.mayLook()).isFalse();
        issuer.clock.forward(ONCE_IN);
        assertThat(keys.mayLook()).isTrue();
    }

    @Test
    void the_keys_count_after_a_restart_while_the_issuer_is_down() throws IOException {
        issuer.keys().refresh();
        issuer.close();

        var restarted = issuer.keys();
        restarted.refresh();

        assertThat(restarted.now().find("first")).isPresent();
        assertThat(Files.getPosixFilePermissions(issuer.folder().resolve("issuer-keys.json")))
                .hasSize(2);
    }

    @Test
    void the_kept_keys_of_another_issuer_do_not_count() {
        issuer.keys().refresh();

        assertThat(issuer.keysOf("http://127.0.0.1:9").now().size()).isZero();
    }

    @Test
    void a_discovery_document_of_another_issuer_is_not_followed() {
        issuer.says("http://elsewhere.test");
        var keys = issuer.keys();

        keys.refresh();

        assertThat(keys.now().size()).isZero();
    }
}
