package io.ytterby.console.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The templates and assets as they were written. */
final class Sources {
    private static final Path RESOURCES = Path.of(System.getProperty("basedir", "."), "src/main/resources");

    /** @param name its path below the templates' folder */
    record Template(String name, String text) {}

    private Sources() {}

    static String asset(String name) {
        return read(RESOURCES.resolve("assets").resolve(name));
    }

    static List<Template> templates() {
        var folder = RESOURCES.resolve("templates");
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .map(file -> new Template(folder.relativize(file).toString(), read(file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
