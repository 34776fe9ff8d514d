package io.ytterby.system.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The judge of all screens, before a page that has something wrong of each kind. */
@Order(2)
@NeedsChromium
class JudgeTest {
    private static final String WRONG = """
        <!doctype html><html lang="en"><title>Wrong</title><main id="main"><h1>Wrong</h1>
        <input><table><tr><td>1</td></tr></table><form method="post"></form></main>
        """;

    @Test
    void a_page_that_is_wrong_is_told_so(Console console) {
        try (var visit = console.visit(Look.plain(Language.EN))) {
            visit.page().setContent(WRONG);

            assertThat(Judge.findings(visit))
                    .anyMatch(finding -> finding.startsWith("axe label: "))
                    .anyMatch(finding -> finding.startsWith("a table without a caption"))
                    .anyMatch(finding -> finding.startsWith("a form without its token"));
        }
    }
}
