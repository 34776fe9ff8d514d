package io.ytterby.embedded.cli;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.gramcodes.FileKeystore;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CodesCommandTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path key = Path.of("");

    @BeforeEach
    void aKey() throws IOException {
        key = folder.resolve("gram-root.key");
        FileKeystore.open(key, 0);
    }

    @Test
    void what_is_minted_is_verified_against_its_block_and_nothing_else() throws IOException {
        var codes = minted("--count", "5000");
        var twins = minted("--count", "3", "--twin");
        var blocks = blocks("1,06901234000016,1,1000,6000");

        assertThat(codes).hasSize(5_000).allMatch(code -> code.length() == 20).doesNotHaveDuplicates();
        assertThat(twins).allMatch(code -> code.length() == 28);
        assertThat(verify(blocks, codes.get(0), codes.get(4_999), twins.get(2))).isZero();
        assertThat(said()).hasLineCount(3).contains(codes.get(0) + "\tauthentic\tsound");
        assertThat(verify(blocks("1,06901234000016,1,1000,2000"), codes.get(4_999)))
                .isEqualTo(2);
        assertThat(said()).contains("\twell-formed-not-checked\tno-key");
        assertThat(verify(blocks("2,06901234000016,1,1000,6000"), codes.get(0))).isEqualTo(1);
        assertThat(said()).contains("\tforged\twrong-tag");
        assertThat(verify(blocks("1,06901234000016,1,1000,6000,revoked"), codes.get(0)))
                .isEqualTo(1);
        assertThat(said()).contains("\trevoked\twithdrawn");
        assertThat(verify(blocks("1,06901234000016,1,1000,6000,key_exposed"), codes.get(0)))
                .isEqualTo(2);
        assertThat(said()).contains("\twell-formed-not-checked\tkey-exposed");
    }

    @Test
    void a_link_is_judged_with_the_item_that_it_names() throws IOException {
        var code = minted("--count", "1").get(0);
        var blocks = blocks("1,06901234000016,1,1000,1001");

        assertThat(verify(blocks, "https://id.example/01/06901234000016/21/" + code))
                .isZero();
        assertThat(verify(blocks, "https://id.example/01/09506000134352/21/" + code))
                .isEqualTo(1);
        assertThat(said()).contains("\tforged\twrong-item");
    }

    @Test
    void codes_come_from_a_file_too_and_without_a_key_nothing_is_called_authentic() throws IOException {
        var codes = minted("--count", "2");
        var file = Files.writeString(
                folder.resolve("codes.txt"),
                codes.get(0) + "\n\n" + codes.get(1).toLowerCase(Locale.ROOT) + "\n");

        assertThat(run("verify", "--file", file.toString())).isEqualTo(2);
        assertThat(said()).hasLineCount(2).doesNotContain("authentic");
        assertThat(run("verify", "hello")).isEqualTo(1);
        assertThat(said()).contains("hello\tmalformed");
    }

    @Test
    void what_is_missing_or_wrong_is_said_and_nothing_is_made() throws IOException {
        var nowhere = folder.resolve("nowhere.key");

        assertThat(run(
                        "mint",
                        "--key",
                        nowhere.toString(),
                        "--block",
                        "1",
                        "--gtin",
                        "06901234000016",
                        "--epoch",
                        "1",
                        "--first",
                        "0",
                        "--count",
                        "1"))
                .isEqualTo(64);
        assertThat(nowhere).doesNotExist();
        assertThat(err.toString()).contains("there is no key file");
        assertThat(run(
                        "mint",
                        "--key",
                        key.toString(),
                        "--block",
                        "1",
                        "--gtin",
                        "12",
                        "--epoch",
                        "1",
                        "--first",
                        "0",
                        "--count",
                        "1"))
                .isEqualTo(64);
        assertThat(err.toString()).contains("a GTIN-14 has 14 digits");
        assertThat(run("verify", "--key", key.toString(), "X")).isEqualTo(64);
        assertThat(verify(blocks("1,06901234000016,1,zero,10"), "X")).isEqualTo(64);
        assertThat(err.toString()).contains("line 1").contains("'zero' is no number");
    }

    @Test
    void a_code_is_taken_apart_without_saying_who_made_it() {
        assertThat(run("explain", "1000001gtf7y2tqk6hhg")).isZero();

        assertThat(said())
                .contains("1000-001G-TF7Y-2TQK-6HHG")
                .contains("epoch         1")
                .contains("gram          24,999")
                .doesNotContain("authentic");
    }

    @Test
    void a_slip_is_explained() {
        assertThat(run("explain", "1000001GTFY72TQK6HHG")).isEqualTo(1);
        assertThat(said())
                .contains("The check character does not fit")
                .contains("1000-001G-TF7Y-2TQK-6HHG   fits if characters from 11 on were exchanged");
        assertThat(run("explain", "1000001GTF7Y2TQK6H?G")).isEqualTo(1);
        assertThat(said()).contains("character 19 can only be H");
        assertThat(run("explain", "12")).isEqualTo(1);
        assertThat(said()).contains("A gram code has 20 characters; this has 2.");
    }

    private List<String> minted(String... options) {
        var bytes = new ByteArrayOutputStream();
        var arguments = new ArrayList<>(List.of(
                "--key",
                key.toString(),
                "--block",
                "1",
                "--gtin",
                "06901234000016",
                "--epoch",
                "1",
                "--first",
                "1000"));
        arguments.addAll(Arrays.asList(options));
        assertThat(new CommandLine(new CodesMintCommand(bytes)).execute(arguments.toArray(String[]::new)))
                .isZero();
        return bytes.toString(US_ASCII).lines().toList();
    }

    private int verify(Path blocks, String... codes) {
        var arguments = new ArrayList<>(List.of("verify", "--key", key.toString(), "--blocks", blocks.toString()));
        arguments.addAll(Arrays.asList(codes));
        return run(arguments.toArray(String[]::new));
    }

    private Path blocks(String line) throws IOException {
        return Files.writeString(folder.resolve("blocks.csv"), line + "\n");
    }

    private int run(String... arguments) {
        out.getBuffer().setLength(0);
        return new CommandLine(new CodesCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }

    private String said() {
        return out.toString();
    }
}
