package io.ytterby.console.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The policy of the pages allows neither style nor script within them, and fails silently: so templates are read for it. */
class MarkupTest {
    private static final Map<String, Pattern> FORBIDDEN = Map.of(
            "a style", Pattern.compile("<style|\\sstyle="),
            "a script within the page", Pattern.compile("<script(?![^>]*\\ssrc=)"),
            "a handler",
                    Pattern.compile(
                            "\\son(?:click|change|submit|load|input|focus|blur|error|toggle|key[a-z]+|mouse[a-z]+"
                                    + "|pointer[a-z]+)\\s*="),
            "a script as an address", Pattern.compile("javascript:"),
            "an address elsewhere", Pattern.compile("(?:src|href|action)=\"(?:https?:)?//"),
            "a window that knows its opener", Pattern.compile("target=\"_blank\"(?![^>]*rel=\"noopener)"));
    private static final Pattern FORM =
            Pattern.compile("<form\\b[^>]*method=\"post\"[^>]*>(.*?)</form>", Pattern.DOTALL);

    /** Their forms change how pages look, who is signed in, or send what was typed on a page of its own. */
    private static final Set<String> OF_THE_FRAME =
            Set.of("console/layout.html", "console/view.html", "console/draft.html");

    @Test
    void no_template_has_what_the_policy_forbids() {
        assertThat(Sources.templates()).isNotEmpty();

        var found = Sources.templates().stream()
                .flatMap(template -> FORBIDDEN.entrySet().stream()
                        .filter(rule -> rule.getValue().matcher(template.text()).find())
                        .map(rule -> template.name() + " has " + rule.getKey()))
                .toList();

        assertThat(found).isEmpty();
    }

    @Test
    void every_form_that_changes_something_says_that_we_wrote_it() {
        var found =
                Sources.templates().stream().flatMap(MarkupTest::withoutToken).toList();

        assertThat(found).isEmpty();
    }

    @Test
    void every_form_that_changes_something_counts_once_however_often_it_is_sent() {
        var found = Sources.templates().stream()
                .filter(template -> !OF_THE_FRAME.contains(template.name()))
                .flatMap(MarkupTest::withoutKey)
                .toList();

        assertThat(found).isEmpty();
    }

    /** Where there is a form as it was typed, its key goes on with it. */
    private static Stream<String> withoutKey(Sources.Template template) {
        var key = template.text().contains("page.form")
                ? "name=\"key\" value=\"{page.form.keyOr(page.frame.key)}\""
                : "name=\"key\" value=\"{page.frame.key}\"";
        return FORM.matcher(template.text())
                .results()
                .filter(form -> !form.group(1).contains(key))
                .map(_ -> template.name() + " has a form without " + key);
    }

    private static Stream<String> withoutToken(Sources.Template template) {
        List<String> forms = FORM.matcher(template.text())
                .results()
                .map(form -> form.group(1))
                .toList();
        return forms.stream()
                .filter(inner -> !inner.contains("name=\"csrf\"") && !inner.contains("{#include"))
                .map(_ -> template.name() + " has a form without csrf");
    }
}
