package io.ytterby.embedded.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTailTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void of_a_services_json_the_errors_of_this_run_are_told_with_their_first_cause() throws IOException {
        var before = "{\"level\":\"ERROR\",\"message\":\"of yesterday\"}\n";
        var log = Files.writeString(folder.resolve("log"), before + """
                {"level":"WARN","message":"chatter"}
                {"level":"ERROR","message":"cannot start","exception":{"message":"outer",\
                "causedBy":{"exception":{"message":"no such table"}}}}
                """);

        var text = new LogTail(log, before.length()).text();

        assertThat(text.strip()).isEqualTo("cannot start: no such table");
    }

    @Test
    void what_is_no_json_is_told_as_it_is_and_only_its_end() throws IOException {
        var log = Files.writeString(folder.resolve("log"), "early\n".repeat(100) + "last words\n{\"level\":\"ERROR\",");

        var text = new LogTail(log, 0).text();

        assertThat(text).contains("last words").contains("{\"level\":\"ERROR\",");
        assertThat(text.lines()).hasSize(15);
    }
}
