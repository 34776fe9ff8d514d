package io.ytterby.footprints.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FootprintSuiteTest {
    private static final Path CASES = Path.of("src/test/resources/io/ytterby/footprints/certification");
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @TempDir
    private Path data;

    @Test
    void each_of_our_worked_cases_comes_out_to_six_decimals_whatever_its_fields_are_called() throws IOException {
        int failed = FootprintSuite.run(CASES, out());

        assertThat(said()).contains("footprint: 16 passed, 0 failed, 0 skipped");
        assertThat(failed).isZero();
    }

    @Test
    void a_case_that_expects_another_number_fails_and_says_where() throws IOException {
        var wrong = Files.readString(CASES.resolve("pcf-cases.json")).replace("39.741366", "39.741367");
        Files.writeString(data.resolve("pcf-cases-wrong.json"), wrong);

        int failed = FootprintSuite.run(data, out());

        assertThat(failed).isOne();
        assertThat(said())
                .contains("FAILED PCF-02")
                .contains("/economic/NdPrO/pcfPerKg is \"39.741366\", expected \"39.741367\"");
    }

    @Test
    void a_case_of_an_unknown_kind_and_a_value_nobody_computes_fail() throws IOException {
        Files.writeString(data.resolve("pcf-cases-new.json"), """
            {"cases": [
              {"id": "X-1", "title": "of no kind", "input": {"colour": "1"}, "expected": {}},
              {"id": "X-2", "title": "asks too much", "input": {"lots": [{"mass_kg": "1", "pcf": "2"}]},
               "expected": {"pcfBlend": "2.000000", "beauty": "1.000000"}}]}\
            """);

        int failed = FootprintSuite.run(data, out());

        assertThat(failed).isEqualTo(2);
        assertThat(said()).contains("no kind of case has the fields [colour]").contains("/beauty is not answered");
    }

    @Test
    void a_folder_without_cases_is_skipped_aloud() throws IOException {
        int failed = FootprintSuite.run(data.resolve("certification"), out());

        assertThat(failed).isZero();
        assertThat(said()).contains("footprint: 0 passed, 0 failed, 1 skipped");
    }

    private PrintStream out() {
        return new PrintStream(said, true, StandardCharsets.UTF_8);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
