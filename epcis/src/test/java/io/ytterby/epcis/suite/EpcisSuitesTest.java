package io.ytterby.epcis.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Other people's documents are run by {@code ./ytterby conformance}; here is what the suites do with files of our own. */
class EpcisSuitesTest {
    private static final Path GOOD = Path.of("src/test/resources/io/ytterby/epcis/schema/whole-document.json");
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @TempDir
    private Path data;

    @Test
    void a_good_document_passes_a_wrong_one_fails_and_what_is_not_there_is_skipped_aloud() throws IOException {
        Files.copy(GOOD, folder("gs1-examples").resolve("good.json"));
        Files.writeString(folder("openepcis/capture-documents").resolve("wrong.json"), "{\"type\": \"EPCISDocument\"}");
        Files.copy(GOOD, folder("openepcis/invalid").resolve("good.json"));

        int failed = EpcisSuites.run(data, new PrintStream(said, true, StandardCharsets.UTF_8));

        assertThat(failed).isEqualTo(2);
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("gs1-examples: 1 passed, 0 failed, 0 skipped")
                .contains("openepcis/capture-documents: 0 passed, 1 failed, 0 skipped")
                .contains("openepcis/invalid: good.json: was accepted")
                .contains("hash-vectors: 0 passed, 0 failed, 1 skipped");
    }

    private Path folder(String name) throws IOException {
        return Files.createDirectories(data.resolve(name));
    }
}
