package io.ytterby.system.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * All screens, from one table for each desk: {@code src/test/resources/console/screens/DESK.csv}. A row is
 * {@code name;person;path;step;step…}; a line that begins with # is a remark. With {@code -Dconsole.desk=DESK} only that desk's.
 */
final class Screens {
    private static final Path FOLDER =
            Path.of(System.getProperty("basedir", "."), "src/test/resources/console/screens");
    private static final int PLACE_OF_STEPS = 3;

    private Screens() {}

    static List<Screen> all() {
        var wanted = System.getProperty("console.desk");
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .filter(file -> wanted == null || wanted.equals(desk(file)))
                    .sorted()
                    .flatMap(Screens::of)
                    .sorted(Comparator.comparing(Screen::person)) // whose windows are open anyway
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Screen> of(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> screen(desk(file), line.split(";")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Screen screen(String desk, String[] cells) {
        if (cells.length < PLACE_OF_STEPS)
            throw new IllegalArgumentException(
                    desk + ".csv: name;person;path;step… is a row, and not: " + String.join(";", cells));
        var steps = Arrays.asList(cells).subList(PLACE_OF_STEPS, cells.length);
        return new Screen(desk, cells[0].strip(), cells[1].strip(), cells[2].strip(), steps);
    }

    private static String desk(Path file) {
        return file.getFileName().toString().replace(".csv", "");
    }
}
