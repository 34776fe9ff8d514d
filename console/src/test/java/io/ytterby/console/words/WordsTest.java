package io.ytterby.console.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ytterby.console.page.Navigation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every word in both languages: what is missing fails the build, and so does what nobody says. */
class WordsTest {
    private static final Path SOURCES = Path.of("src/main");
    private static final Pattern SAID_IN_TEMPLATES = Pattern.compile("w:say\\('([a-z0-9_.]+)'");
    private static final Pattern CODES_IN_TEMPLATES = Pattern.compile("w:code\\('([a-z0-9_.]+)'");
    private static final Pattern SAID_IN_JAVA = Pattern.compile("\\bsay\\([^\"()]*(?:\\(\\))?[^\"()]*\"([^\"]+)\"");
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    @Test
    void both_languages_have_each_key() {
        assertThat(Words.of(Language.ZH).keySet())
                .containsExactlyInAnyOrderElementsOf(Words.of(Language.EN).keySet());
    }

    @Test
    void both_languages_put_the_same_in() {
        var english = Words.of(Language.EN);
        Words.of(Language.ZH)
                .forEach((key, chinese) ->
                        assertThat(places(chinese)).as(key).isEqualTo(places(english.getOrDefault(key, ""))));
    }

    @Test
    void nothing_is_left_in_the_other_language() {
        Words.of(Language.EN)
                .forEach((key, text) -> assertThat(text).as(key).isNotBlank().doesNotMatch(".*\\p{IsHan}.*"));
        Words.of(Language.ZH).forEach((key, text) -> assertThat(text).as(key).isNotBlank());
    }

    @Test
    void a_key_begins_with_the_name_of_its_file() {
        for (var key : Words.of(Language.EN).keySet())
            assertThat(Words.FEATURES).as(key).contains(key.substring(0, key.indexOf('.')));
    }

    @Test
    void what_templates_say_somebody_wrote() throws IOException {
        var said = new TreeSet<String>();
        for (var template : files(SOURCES.resolve("resources/templates"), ".html"))
            SAID_IN_TEMPLATES.matcher(template).results().forEach(found -> said.add(found.group(1)));
        assertThat(Words.of(Language.EN).keySet()).containsAll(said);
    }

    /** Java too names whole keys, and none that a search would not find; one that ends in a dot goes on with a code. */
    @Test
    void what_java_says_somebody_wrote() throws IOException {
        var said = new TreeSet<String>();
        for (var source : files(SOURCES.resolve("java"), ".java"))
            SAID_IN_JAVA.matcher(source).results().forEach(found -> said.add(found.group(1)));
        said.removeIf(key -> key.endsWith("."));
        assertThat(Words.of(Language.EN).keySet()).containsAll(said);
    }

    @Test
    void each_screen_says_what_it_is_for() {
        var screens = Navigation.SCREENS.stream()
                .filter(screen -> !screen.path().equals("/console"))
                .map(screen -> "home.about." + screen.words())
                .toList();
        assertThat(Words.of(Language.EN).keySet()).containsAll(screens);
    }

    @Test
    void what_somebody_wrote_is_said() throws IOException {
        var sources = String.join(
                "\n",
                Stream.concat(
                                files(SOURCES.resolve("resources/templates"), ".html").stream(),
                                files(SOURCES.resolve("java"), ".java").stream())
                        .toList());
        var prefixes = new TreeSet<String>();
        CODES_IN_TEMPLATES.matcher(sources).results().forEach(found -> prefixes.add(found.group(1) + "."));
        var unsaid = new TreeSet<String>();
        for (var key : Words.of(Language.EN).keySet())
            if (!sources.contains("'" + key + "'")
                    && !sources.contains("\"" + key + "\"")
                    && prefixes.stream().noneMatch(key::startsWith)
                    && BUILT.stream().noneMatch(key::startsWith)) unsaid.add(key);
        assertThat(unsaid).isEmpty();
    }

    /** Keys whose end Java puts to them. */
    private static final List<String> BUILT = List.of("frame.");

    @Test
    void numbers_are_written_as_the_language_does_and_what_is_not_there_is_refused() {
        assertThat(Words.say(Language.EN, "frame.skip")).isEqualTo("Skip to the page");
        assertThatThrownBy(() -> Words.say(Language.EN, "frame.nobody_wrote_this"))
                .hasMessageContaining("frame.nobody_wrote_this");
    }

    @Test
    void one_of_something_is_not_called_many() {
        assertThat(Words.say(Language.EN, "buy.orders_of", 1)).isEqualTo("1 order");
        assertThat(Words.say(Language.EN, "buy.orders_of", 5_000)).isEqualTo("5,000 orders");
    }

    private static List<String> places(String text) {
        return PLACE.matcher(text)
                .results()
                .map(found -> found.group())
                .sorted()
                .distinct()
                .toList();
    }

    private static List<String> files(Path folder, String end) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(end))
                    .map(WordsTest::text)
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
