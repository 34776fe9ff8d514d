package io.ytterby.images;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Files that are sent and kept together. Times and owners are not those of the files: they would differ at each build. */
record Layer(String name, List<Entry> entries) {
    /**
     * A file or a folder.
     *
     * @param path in the image
     * @param mode three octal digits
     * @param owner {@code uid:gid}
     */
    record Entry(Path source, String path, String mode, String owner) {}

    private static final String ROOT = "0:0";

    Layer {
        entries = List.copyOf(entries);
    }

    static Builder named(String name) {
        return new Builder(name);
    }

    /** Adds in the order of paths, so that two machines list a folder alike. */
    static final class Builder {
        private final String name;
        private final List<Entry> entries = new ArrayList<>();

        private Builder(String name) {
            this.name = name;
        }

        Builder file(Path source, String path) {
            entries.add(new Entry(source, path, Files.isExecutable(source) ? "755" : "644", ROOT));
            return this;
        }

        /** An empty folder in which the program may write. */
        Builder writable(Path emptyFolder, String path, String mode) {
            entries.add(new Entry(emptyFolder, path, mode, ImageWriter.USER));
            return this;
        }

        /** All files of a folder, links as what they point to. */
        Builder tree(Path folder, String path) throws IOException {
            return tree(folder, path, _ -> true);
        }

        /** @param which of a file's path below the folder */
        Builder tree(Path folder, String path, Predicate<Path> which) throws IOException {
            try (var walk = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
                walk.filter(Files::isRegularFile)
                        .filter(file -> which.test(folder.relativize(file)))
                        .sorted()
                        .forEach(file -> file(file, path + "/" + folder.relativize(file)));
            }
            return this;
        }

        Layer build() {
            return new Layer(name, entries);
        }
    }
}
