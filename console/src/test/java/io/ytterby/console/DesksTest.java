package io.ytterby.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a desk may lean on: the parts that all have, and no other desk. */
class DesksTest {
    private static final Path SOURCES = Path.of("src/main/java/io/ytterby/console");
    private static final Set<String> FOR_ALL = Set.of("api", "bulk", "form", "page", "words");
    private static final Pattern IMPORT =
            Pattern.compile("import (?:static )?io\\.ytterby\\.console\\.(\\w+)\\.([\\w.]+);");
    private static final Pattern OF_THE_TRADE = Pattern.compile("import (?:static"
            + " )?io\\.ytterby\\.(?:licensing|tracking|inspection|certification|intelligence|gateway|kit)\\.");

    @Test
    void a_desk_knows_another_by_its_address_alone() throws IOException {
        var found = new TreeSet<String>();
        for (var desk : desks())
            for (var source : sources(desk))
                IMPORT.matcher(Files.readString(source))
                        .results()
                        .filter(used -> !used.group(1).equals(desk) && !FOR_ALL.contains(used.group(1)))
                        .filter(used -> !used.group().contains(".session.domain."))
                        .forEach(used -> found.add(SOURCES.relativize(source) + ": " + used.group()));

        assertThat(found).isEmpty();
    }

    @Test
    void a_desk_knows_the_trade_by_the_api_alone() throws IOException {
        var found = new TreeSet<String>();
        for (var desk : desks())
            for (var source : sources(desk))
                if (OF_THE_TRADE.matcher(Files.readString(source)).find())
                    found.add(SOURCES.relativize(source).toString());

        assertThat(found).isEmpty();
    }

    private static List<String> desks() throws IOException {
        try (var folders = Files.list(SOURCES)) {
            var desks = folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .filter(name -> !FOR_ALL.contains(name) && !name.equals("session"))
                    .toList();
            assertThat(desks).contains("licensing", "customs");
            return desks;
        }
    }

    private static List<Path> sources(String desk) throws IOException {
        try (var files = Files.walk(SOURCES.resolve(desk))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
