package io.ytterby.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ProblemCatalogueTest {
    /** {@code Problem.of("slug", 409, "Title"}; a slug that is not a literal would not be found, and none is meant to be. */
    private static final Pattern CREATION =
            Pattern.compile("(?s)Problem\\s*\\.of\\(\\s*\"([a-z0-9-]+)\",\\s*([0-9]{3}|status),");

    private final ProblemCatalogue catalogue = ProblemCatalogue.ofContracts();

    @Test
    void every_slug_that_any_module_uses_is_listed_with_its_status() {
        var used = slugsInAllModules();

        assertThat(used).isNotEmpty();
        used.forEach((slug, status) -> {
            assertThat(catalogue.lookUp(slug))
                    .as("contracts/problems.md lists " + slug)
                    .isPresent();
            if (!status.equals("status"))
                assertThat(catalogue.lookUp(slug).map(entry -> entry.status()))
                        .as(slug)
                        .contains(Integer.parseInt(status));
        });
    }

    @Test
    void every_slug_that_is_listed_is_used() {
        var sources = new StringBuilder();
        eachSource(sources::append);

        assertThat(catalogue.entries().keySet())
                .allSatisfy(slug -> assertThat(sources.indexOf('"' + slug + '"'))
                        .as(slug + " stands in some module's code")
                        .isNotNegative());
    }

    @Test
    void a_slug_listed_twice_or_a_row_without_all_cells_is_refused() {
        var row = "| `a` | 400 | A | Do b. |\n";

        assertThatIllegalStateException()
                .isThrownBy(() -> ProblemCatalogue.parse(row + row))
                .withMessageContaining("twice");
        assertThatIllegalStateException().isThrownBy(() -> ProblemCatalogue.parse("| `a` | 400 |"));
    }

    private static Map<String, String> slugsInAllModules() {
        var found = new TreeMap<String, String>();
        eachSource(source -> {
            var matcher = CREATION.matcher(source);
            while (matcher.find()) found.put(matcher.group(1), matcher.group(2));
        });
        return found;
    }

    private static void eachSource(Consumer<String> reader) {
        var root = Path.of("..").toAbsolutePath().normalize();
        try (var files = Files.find(root, 20, (path, attributes) -> isSource(root.relativize(path)))) {
            files.forEach(file -> reader.accept(text(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isSource(Path file) {
        return file.toString().endsWith(".java") && file.toString().contains("/src/main/java/");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
