package io.ytterby.credentials.suite;

import io.ytterby.credentials.RefusedException;
import io.ytterby.credentials.json.Json;
import io.ytterby.credentials.json.StrictJson;
import io.ytterby.credentials.json.StrictJson.Numbers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A folder of vectors. */
record Folder(Path path) {
    boolean isThere() {
        return Files.isDirectory(path);
    }

    /** All files below it that end so, in the order of their names; none if the folder is not there. */
    List<Path> files(String end) throws IOException {
        if (!isThere()) return List.of();
        try (var all = Files.walk(path)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(end))
                    .sorted()
                    .toList();
        }
    }

    /** A vector: data around a document, with numbers of any size. */
    static Json.Obj vector(Path file) throws IOException {
        if (StrictJson.parse(Files.readAllBytes(file), Numbers.ANY) instanceof Json.Obj object) return object;
        throw RefusedException.malformed("no object");
    }

    static String text(Path file) throws IOException {
        return Files.readString(file);
    }
}
