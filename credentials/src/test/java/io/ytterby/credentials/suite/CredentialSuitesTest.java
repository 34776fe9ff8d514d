package io.ytterby.credentials.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Our own vectors are shipped with the project; other people's are run by {@code ./ytterby conformance}. */
class CredentialSuitesTest {
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void every_vector_of_our_own_agrees_and_what_is_not_there_is_skipped() throws IOException {
        var tallies = run(Path.of("src/test/resources/data/certification"));

        assertThat(tallies).as(said.toString(StandardCharsets.UTF_8)).isZero();
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("own-signed: 17 passed, 0 failed, 0 skipped")
                .contains("bitstring: 0 passed, 0 failed, 1 skipped (there is no ");
    }

    private int run(Path folder) throws IOException {
        return CredentialSuites.run(folder, new PrintStream(said, true, StandardCharsets.UTF_8)).stream()
                .mapToInt(Tally::failures)
                .sum();
    }
}
