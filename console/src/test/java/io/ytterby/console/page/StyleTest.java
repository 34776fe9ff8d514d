package io.ytterby.console.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class StyleTest {
    private static final int MOST_BYTES = 15 * 1024;
    private static final Pattern NAMED = Pattern.compile("\\.([a-z][a-z0-9-]*)");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\bclass=\"([^\"]*)\"");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern ELSEWHERE = Pattern.compile("@import|url\\(\\s*(?!['\"]?data:image/svg)");

    @Test
    void it_comes_at_once_and_from_nowhere_else() throws IOException {
        var style = Sources.asset("console.css");
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(style.getBytes(StandardCharsets.UTF_8));
        }

        assertThat(packed.size()).isLessThanOrEqualTo(MOST_BYTES);
        assertThat(ELSEWHERE.matcher(style).find()).isFalse();
    }

    @Test
    void every_class_that_a_page_names_is_in_the_style_sheet() {
        var styled = found(NAMED, Sources.asset("console.css"));
        var unknown = new TreeSet<String>();
        for (var template : Sources.templates())
            ATTRIBUTE
                    .matcher(template.text())
                    .results()
                    .map(attribute -> attribute.group(1).replaceAll("\\{[^}]*\\}", " "))
                    .flatMap(SPACE::splitAsStream)
                    .filter(name -> !name.isEmpty() && !styled.contains(name))
                    .forEach(name -> unknown.add(template.name() + ": " + name));

        assertThat(unknown).isEmpty();
    }

    private static Set<String> found(Pattern pattern, String text) {
        var all = new TreeSet<String>();
        pattern.matcher(text).results().forEach(match -> all.add(match.group(1)));
        return all;
    }
}
