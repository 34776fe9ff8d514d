package io.ytterby.worlds.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorldsCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder = Path.of(".");

    @Test
    void a_world_is_made_and_signals_about_it_are_scored() throws IOException {
        assertThat(generate("--seed", "9", "--records", "600")).isZero();
        var first = Files.readAllLines(folder.resolve("w/records.ndjson")).getFirst();
        var id = first.substring(first.indexOf(":\"") + 2, first.indexOf("\","));
        signals("{\"record\":\"" + id
                + "\",\"at\":\"2025-01-01T00:00:00Z\",\"score\":0.5,\"version\":\"1\",\"reasons\":[]}");

        assertThat(score()).isZero();

        assertThat(out.toString().lines().toList().getLast())
                .startsWith("{\"records\":")
                .contains("\"auc\":")
                .endsWith("}");
    }

    @Test
    void the_first_signal_ranks_a_record_for_later_ones_know_more() throws IOException {
        assertThat(generate("--records", "600", "--illegal", "0.05", "--mix", "S5=1"))
                .isZero();
        var planted = Files.readAllLines(folder.resolve("t/truth.ndjson")).stream()
                .filter(line -> line.contains("\"S5\""))
                .findFirst()
                .orElseThrow();
        var id = planted.substring(planted.indexOf(":\"") + 2, planted.indexOf("\","));
        signals(signal(id, "0.0") + "\n" + signal(id, "1.0"));

        assertThat(score()).isZero();

        assertThat(out.toString()).contains("\"auc\":0.500000,");
    }

    @Test
    void in_the_next_round_schemers_leave_what_was_found() throws IOException {
        assertThat(generate("--records", "3000", "--illegal", "0.02", "--mix", "S5=1,S4=1"))
                .isZero();
        var signals = new StringBuilder();
        for (var line : Files.readAllLines(folder.resolve("t/truth.ndjson")))
            if (line.contains("\"S5\""))
                signals.append(signal(line.substring(line.indexOf(":\"") + 2, line.indexOf("\",")), "1.0"))
                        .append('\n');
        signals(signals.toString());

        assertThat(run(
                        "adapt",
                        "--world",
                        folder.resolve("w").toString(),
                        "--truth",
                        folder.resolve("t").toString(),
                        "--signals",
                        folder.resolve("signals.ndjson").toString(),
                        "--out",
                        folder.resolve("w2").toString(),
                        "--next-truth",
                        folder.resolve("t2").toString()))
                .isZero();

        assertThat(planted("t2", "S4")).isGreaterThan(planted("t", "S4"));
        assertThat(planted("t2", "S5")).isLessThan(planted("t", "S5"));
        assertThat(Files.readString(folder.resolve("w2/world.json"))).contains("\"round\":1,");
    }

    private long planted(String truth, String scheme) throws IOException {
        return Files.readAllLines(folder.resolve(truth).resolve("truth.ndjson")).stream()
                .filter(line -> line.contains("\"" + scheme + "\""))
                .count();
    }

    @Test
    void who_looks_for_smugglers_must_not_find_the_answer_beside_the_question() {
        assertThat(run("generate", "--out", folder.toString(), "--truth", folder.toString()))
                .isEqualTo(64);
        assertThat(err.toString()).contains("another folder");
    }

    @Test
    void each_wrong_argument_is_named() {
        assertThat(generate("--difficulty", "fair")).isEqualTo(64);
        assertThat(generate("--records", "3")).isEqualTo(64);
        assertThat(generate("--illegal", "0.5")).isEqualTo(64);
        assertThat(generate("--mix", "S9=1")).isEqualTo(64);
        assertThat(generate("--mix", "S1=0")).isEqualTo(64);
        assertThat(generate("--scenario", "gallium")).isEqualTo(64);
        assertThat(generate("--from", "2025-01-01", "--to", "2025-02-01")).isEqualTo(64);
        assertThat(run()).isEqualTo(64);

        assertThat(err.toString())
                .contains("--difficulty", "--records", "--illegal", "S9", "--mix", "gallium", "15 months");
    }

    @Test
    void a_broken_file_is_named_with_its_line_and_field() throws IOException {
        assertThat(generate("--records", "600")).isZero();

        assertBroken(
                "{\"record\":\"nobody\",\"at\":\"2025-01-01T00:00:00Z\",\"score\":0.5,\"reasons\":[]}",
                "line 1: /record");
        assertBroken("{\"record\":\"x\",\"at\":\"2025-01-01T00:00:00Z\",\"score\":2,\"reasons\":[]}", "line 1: /score");
        assertBroken("\n{\"record\":\"x\",\"at\":\"tomorrow\",\"score\":1,\"reasons\":[]}", "line 2: /at");
        assertBroken("[1]", "line 1: is no object");
        assertBroken("{\"record\":", "ends early");
        assertBroken("{".repeat(5) + "\"a\"", "line 1");
        assertBroken("{\"a\":" + "[".repeat(40) + "}", "too deep");
    }

    private void assertBroken(String signals, String says) throws IOException {
        signals(signals);
        assertThat(score()).isEqualTo(1);
        assertThat(err.toString()).contains(says);
    }

    private static String signal(String id, String score) {
        return "{\"record\":\"" + id + "\",\"at\":\"2025-01-01T00:00:00Z\",\"score\":" + score + ",\"reasons\":[]}";
    }

    private void signals(String text) throws IOException {
        Files.writeString(folder.resolve("signals.ndjson"), text);
    }

    private int generate(String... more) {
        var arguments = new java.util.ArrayList<String>();
        arguments.add("generate");
        arguments.addAll(java.util.List.of(
                "--out",
                folder.resolve("w").toString(),
                "--truth",
                folder.resolve("t").toString()));
        arguments.addAll(java.util.List.of(more));
        return run(arguments.toArray(String[]::new));
    }

    private int score() {
        return run(
                "score",
                "--world",
                folder.resolve("w").toString(),
                "--truth",
                folder.resolve("t").toString(),
                "--signals",
                folder.resolve("signals.ndjson").toString());
    }

    private int run(String... arguments) {
        return WorldsCommand.line(new PrintWriter(out, true), new PrintWriter(err, true))
                .execute(arguments);
    }
}
