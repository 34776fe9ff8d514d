package io.ytterby.embedded.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void a_noted_folder_is_where_the_data_lies() throws IOException {
        var elsewhere = folder.resolve("elsewhere");
        Files.writeString(folder.resolve("data-dir"), elsewhere + "\n");

        var data = DataFolder.locate(folder);

        assertThat(data.root()).isEqualTo(elsewhere).isDirectory();
    }

    @Test
    void beginning_anew_forgets_the_platforms_own_files_and_nothing_beside_them() throws IOException {
        var data = DataFolder.locate(folder);
        var before = Secrets.in(data.secrets()).password("postgres");
        Files.createDirectories(data.root().resolve("tools"));

        data.clear();

        assertThat(Secrets.in(data.secrets()).password("postgres")).isNotEqualTo(before);
        assertThat(data.root().resolve("tools")).isDirectory();
    }

    @Test
    void a_password_is_the_same_ever_after_and_another_for_each_name() throws IOException {
        var made = Secrets.in(folder.resolve("secrets")).password("licensing_app");

        var again = Secrets.in(folder.resolve("secrets"));

        assertThat(again.password("licensing_app")).isEqualTo(made);
        assertThat(again.password("licensing_owner")).isNotEqualTo(made);
    }
}
