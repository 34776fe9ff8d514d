package io.ytterby.gramcodes.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Our own vectors are shipped with the project; other people's are run by {@code ./ytterby conformance}. */
class NameSuitesTest {
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void every_vector_of_our_own_agrees() throws IOException {
        assertThat(run(Path.of("src/test/resources/data/tracking/digital-link")))
                .as(said.toString(StandardCharsets.UTF_8))
                .isZero();
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("own.jsonl: 6 passed, 0 failed, 0 skipped");
    }

    @Test
    void a_line_that_expects_something_else_is_counted_and_shown(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("other.jsonl"),
                "{\"kind\": \"parse\", \"ok\": true, \"uri\": \"https:\\/\\/a/01/06901234000016\", \"ai\": \"^01\"}\n");

        assertThat(run(folder)).isOne();
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("other.jsonl: 0 passed, 1 failed");
    }

    @Test
    void what_is_not_there_is_skipped_aloud() throws IOException {
        assertThat(run(Path.of("no/such/folder"))).isZero();
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("1 skipped (there is no no/such/folder)");
    }

    private int run(Path folder) throws IOException {
        return NameSuites.run(folder, new PrintStream(said, true, StandardCharsets.UTF_8));
    }
}
