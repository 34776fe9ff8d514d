package io.ytterby.footprints.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.footprints.Example;
import io.ytterby.footprints.json.Json;
import io.ytterby.footprints.json.JsonPrint;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FootprintCommandTest {
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void an_inventory_is_computed_and_told_with_its_tree() throws IOException {
        int exit = run(Example.FILE.toString());

        assertThat(exit).isEqualTo(FootprintCommand.DONE);
        assertThat(said())
                .contains("NdPr metal: 56.922209 kgCO2e/kg, gross")
                .contains("does not count: GEC-B, VINTAGE_OUT_OF_PERIOD")
                .contains("warming potential of CF4 = 7380 kgCO2e/kg  <- gwp:AR6/2021/CF4");
    }

    @Test
    void the_statement_that_it_prints_is_recomputed_to_the_last_digit() throws IOException {
        run("--json", Example.FILE.toString());
        var statement = Files.writeString(folder.resolve("statement.json"), said());
        said.reset();

        int exit = run(statement.toString());

        assertThat(exit).isEqualTo(FootprintCommand.DONE);
        assertThat(said()).contains("every number of the statement is the same, to the last digit");
    }

    @Test
    void a_statement_that_was_touched_differs_and_a_broken_inventory_is_refused() throws IOException {
        var touched = new Example(Example.ofTheGuide().stated().json()).with("/result/scope1", Json.text("0.000000"));

        assertThat(run("--json", file(touched.json()))).isEqualTo(FootprintCommand.REFUSED);
        assertThat(run(file(Example.ofTheGuide().without("/gwpSet").json()))).isEqualTo(FootprintCommand.REFUSED);
        assertThat(said())
                .contains("{\"pointer\":\"/result/scope1\",\"said\":\"0.000000\",\"recomputed\":\"4.859609\"}")
                .contains("/gwpSet: Is missing");
    }

    @Test
    void an_argument_that_is_wrong_does_nothing() throws IOException {
        assertThat(run()).isEqualTo(FootprintCommand.NOT_DONE);
        assertThat(run("--fast", "x")).isEqualTo(FootprintCommand.NOT_DONE);
        assertThat(run(folder.resolve("absent.json").toString())).isEqualTo(FootprintCommand.NOT_DONE);
        assertThat(run("--help")).isEqualTo(FootprintCommand.DONE);
    }

    @Test
    void what_is_no_json_is_refused_with_the_place() throws IOException {
        var file = Files.writeString(folder.resolve("broken.json"), "{\"a\": 1, \"a\": 2}");

        assertThat(run(file.toString())).isEqualTo(FootprintCommand.REFUSED);
        assertThat(said()).contains("At character 14: the name 'a' stands here twice");
    }

    private String file(Json json) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "case", ".json"), JsonPrint.compact(json))
                .toString();
    }

    private int run(String... arguments) throws IOException {
        var out = new PrintStream(said, true, StandardCharsets.UTF_8);
        return new FootprintCommand(out, out).run(List.of(arguments));
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
