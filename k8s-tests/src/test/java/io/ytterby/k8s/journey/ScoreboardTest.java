package io.ytterby.k8s.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ScoreboardTest {
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final Scoreboard board = new Scoreboard(new PrintStream(said, true, StandardCharsets.UTF_8), () -> 0);

    @Test
    void each_expectation_has_its_line_and_the_last_one_counts() {
        board.play(
                List.of(
                        Expectation.of("a", "it holds", () -> Verdict.held("7 of 7")),
                        Expectation.of("b", "it breaks", () -> Verdict.broken("one\nwas lost")),
                        Expectation.of("c", "it cannot be", () -> Verdict.skipped("no second node")),
                        Expectation.of("d", "it throws", () -> {
                            throw new ClusterException("gone");
                        })),
                Set.of());

        assertThat(said.toString(StandardCharsets.UTF_8)).isEqualTo("""
                ok    a: it holds (0 s): 7 of 7
                FAIL  b: it breaks (0 s): one was lost
                skip  c: it cannot be (0 s): no second node
                FAIL  d: it throws (0 s): gone
                """);
        assertThat(board.summary()).isEqualTo("1 passed, 2 failed, 1 skipped");
        assertThat(board.isClean()).isFalse();
    }

    @Test
    void what_all_others_need_is_played_whatever_was_asked_for_and_without_it_nothing_is() {
        board.play(
                List.of(
                        Expectation.needed("ready", "it is ready", () -> Verdict.broken("not")),
                        Expectation.of("left", "nobody asked", () -> Verdict.held("")),
                        Expectation.of("asked", "somebody asked", () -> Verdict.held(""))),
                Set.of("asked"));

        assertThat(board.summary()).isEqualTo("0 passed, 1 failed, 1 skipped");
    }
}
