package io.ytterby.embedded.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
    @TempDir
    private Path folder;

    @Test
    void a_secret_comes_from_the_environment_or_from_a_file_of_its_name() throws Exception {
        Files.writeString(folder.resolve("APP_PASSWORD"), "from-a-file\n");
        var settings = new Settings(Map.of("OWNER_PASSWORD", "told", "YTTERBY_SECRETS_DIR", folder.toString()));

        var secrets = new String[] {settings.secret("OWNER_PASSWORD"), settings.secret("APP_PASSWORD")};

        assertThat(secrets).containsExactly("told", "from-a-file");
        assertThat(settings.toString()).doesNotContain("told");
    }

    @Test
    void a_secret_that_is_nowhere_is_named() {
        var settings = new Settings(Map.of("YTTERBY_SECRETS_DIR", folder.toString()));

        assertThatThrownBy(() -> settings.secret("POSTGRES_PASSWORD"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("POSTGRES_PASSWORD is not set");
    }
}
