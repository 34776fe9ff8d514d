package io.ytterby.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What a strict content security policy forbids fails in silence in a browser; here it fails the build: no style and no
 * script in a page, nothing of htmx that is evaluated, no address outside.
 */
class PagesKeepTheRulesTest {
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final List<Pattern> FORBIDDEN = Stream.of(
                    "\\sstyle\\s*=",
                    "<style",
                    "\\son(?:click|change|submit|load|input|focus|blur|error|toggle|key[a-z]+|mouse[a-z]+|pointer[a-z]+)\\s*=",
                    "hx-on",
                    "hx-vals\\s*=\\s*[\"']js:",
                    "javascript:",
                    "<script(?![^>]*\\ssrc=\")",
                    "(?:src|href|action)=\"https?://",
                    "target=\"_blank\"(?![^>]*rel=\"noopener)")
            .map(rule -> Pattern.compile(rule, Pattern.CASE_INSENSITIVE))
            .toList();
    private static final Pattern POST_FORM =
            Pattern.compile("<form[^>]*method=\"post\".*?</form>", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    @Test
    void no_page_has_what_the_policy_forbids() throws IOException {
        for (var template : templates())
            for (var rule : FORBIDDEN)
                assertThat(rule.matcher(Files.readString(template)).find())
                        .as("%s in %s", rule, template)
                        .isFalse();
    }

    @Test
    void each_form_that_changes_something_carries_the_token_of_its_session() throws IOException {
        for (var template : templates())
            POST_FORM
                    .matcher(Files.readString(template))
                    .results()
                    .forEach(form ->
                            assertThat(form.group()).as(template.toString()).contains("name=\"csrf\""));
    }

    private static List<Path> templates() throws IOException {
        try (var files = Files.walk(TEMPLATES)) {
            var all = files.filter(file -> file.toString().endsWith(".html")).toList();
            assertThat(all).isNotEmpty();
            return all;
        }
    }
}
