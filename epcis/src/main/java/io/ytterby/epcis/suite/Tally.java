package io.ytterby.epcis.suite;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Counts how the files of one suite went, and says so in one line at its end. */
final class Tally {
    private final String suite;
    private final PrintStream out;
    private int passed;
    private int failed;
    private int skipped;

    Tally(String suite, PrintStream out) {
        this.suite = suite;
        this.out = out;
    }

    void passed() {
        passed++;
    }

    void failed(Path file, String why) {
        failed++;
        out.println(suite + ": " + file.getFileName() + ": " + why);
    }

    void skipped(Path file, String why) {
        skipped++;
        out.println(suite + ": " + file.getFileName() + " skipped: " + why);
    }

    void judge(Path file, Optional<String> difference) {
        difference.ifPresentOrElse(why -> failed(file, why), this::passed);
    }

    int end() {
        out.println(suite + ": " + passed + " passed, " + failed + " failed, " + skipped + " skipped");
        return failed;
    }

    /** The files of a folder that are of a kind, sorted; none if the folder is not there, which counts as one skipped. */
    List<Path> files(Path folder, Predicate<String> kind) throws IOException {
        if (!Files.isDirectory(folder)) {
            skipped(folder, "there is no " + folder);
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> kind.test(file.getFileName().toString()))
                    .sorted()
                    .toList();
        }
    }
}
