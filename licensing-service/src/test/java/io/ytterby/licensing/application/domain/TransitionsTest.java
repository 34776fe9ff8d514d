package io.ytterby.licensing.application.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.licensing.application.domain.Rule.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** ADR 0015 draws and lists the table; both are the table. */
class TransitionsTest {
    private static final Path RECORD = Path.of("../docs/adr/0015-the-whole-case.md");
    private static final Pattern EDGE = Pattern.compile("    ([A-Z_]+) --> ([A-Z_]+): ([A-Z_]+)");

    @Test
    void the_decision_record_lists_every_rule_and_no_other() throws IOException {
        var listed = Files.readAllLines(RECORD).stream()
                .filter(line -> line.startsWith("| `"))
                .toList();

        assertThat(listed)
                .containsExactlyElementsOf(
                        Transitions.rules().stream().map(TransitionsTest::row).toList());
    }

    @Test
    void each_arrow_of_the_drawing_is_a_rule_and_every_status_is_drawn() throws IOException {
        var drawn = EnumSet.noneOf(ApplicationStatus.class);

        for (var line : Files.readAllLines(RECORD)) {
            var edge = EDGE.matcher(line);
            if (!edge.matches()) continue;
            var from = ApplicationStatus.valueOf(edge.group(1));
            var to = ApplicationStatus.valueOf(edge.group(2));
            assertThat(Transitions.next(from, null, Step.valueOf(edge.group(3))))
                    .as(line)
                    .contains(to);
            drawn.addAll(List.of(from, to));
        }

        assertThat(EnumSet.complementOf(drawn)).isEmpty();
    }

    @Test
    void every_step_has_one_rule() {
        assertThat(Transitions.rules()).extracting(Rule::step).containsExactlyInAnyOrder(Step.values());
    }

    private static String row(Rule rule) {
        var to = switch (rule.target()) {
            case Target.To(var status) -> "`" + status + "`";
            case Target.Same() -> "where it is";
            case Target.Back() -> "where it was before the pause";
        };
        return "| `" + rule.step() + "` | " + rule.step().by().name().toLowerCase(Locale.ROOT) + " | "
                + words(rule.from()) + " | " + to + " |";
    }

    private static String words(Set<ApplicationStatus> from) {
        return new TreeSet<>(from).stream().map(one -> "`" + one + "`").collect(Collectors.joining(", "));
    }
}
