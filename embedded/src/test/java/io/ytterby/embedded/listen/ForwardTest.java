package io.ytterby.embedded.listen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForwardTest {
    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    @TempDir
    Path folder;

    @Test
    void a_delivery_is_signed_as_standard_webhooks_says_by_its_known_answer() throws IOException {
        var forward = new Forward(URI.create("http://127.0.0.1:3000/hooks"), SECRET, Clock.systemUTC());

        var signature = forward.signature("msg_p5jXN8AQM9LWM0D4loKWxJek", 1_614_265_330, "{\"test\": 2432232314}");

        assertThat(signature).isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.org/",
                "https://127.0.0.1/",
                "http://127.0.0.1.example.org/",
                "file:///etc",
                "http://127.0.0.1@example.org/"
            })
    void nothing_is_forwarded_to_another_machine(String target) {
        assertThatThrownBy(() -> new Forward(URI.create(target), SECRET, Clock.systemUTC()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("this machine");
    }

    @Test
    void a_cursor_outlives_the_program_and_says_when_it_is_damaged() throws IOException {
        var cursor = new Cursor(folder.resolve("de-rheinwerk-auto"));
        assertThat(cursor.read()).isEmpty();

        cursor.write(41);
        cursor.write(42);

        assertThat(new Cursor(cursor.file()).read()).hasValue(42);
        Files.writeString(cursor.file(), "forty-two");
        assertThatThrownBy(cursor::read).hasMessageContaining("--since");
    }
}
