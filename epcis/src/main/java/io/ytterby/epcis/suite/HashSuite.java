package io.ytterby.epcis.suite;

import io.ytterby.epcis.EpcisEvent;
import io.ytterby.epcis.EventHash;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Documents with their hashes and the texts that are hashed beside them; documents whose events all have one hash. */
final class HashSuite {
    private HashSuite() {}

    static int vectors(Path folder, String name, PrintStream out) throws IOException {
        var tally = new Tally(name, out);
        for (var file : tally.files(folder.resolve(name), Documents::isOne)) {
            var events = events(file);
            var hashes = lines(file, ".hashes");
            if (!hashes.isEmpty()) {
                tally.judge(file, differs(hashes, events, EventHash::of));
            }
            var texts = lines(file, ".prehashes");
            if (!texts.isEmpty()
                    && !texts.stream().map(EventHash::ofPreHash).toList().equals(hashes)) {
                tally.skipped(file, "the texts beside it are not those of the hashes beside it");
            } else if (!texts.isEmpty()) {
                tally.judge(file, differs(texts, events, EventHash::preHash));
            }
        }
        return tally.end();
    }

    static int oneHashPerFile(Path folder, String name, PrintStream out) throws IOException {
        var tally = new Tally(name, out);
        for (var file : tally.files(folder.resolve(name), Documents::isOne)) {
            var hashes = events(file).stream().map(EventHash::of).distinct().toList();
            tally.judge(file, hashes.size() == 1 ? Optional.empty() : Optional.of("has the hashes " + hashes));
        }
        return tally.end();
    }

    private static List<EpcisEvent> events(Path file) throws IOException {
        return Documents.readByShape(file).stream()
                .filter(EpcisEvent.class::isInstance)
                .map(EpcisEvent.class::cast)
                .toList();
    }

    private static Optional<String> differs(
            List<String> wanted, List<EpcisEvent> events, Function<EpcisEvent, String> made) {
        var found = events.stream().map(made).toList();
        return wanted.equals(found) ? Optional.empty() : Optional.of("expected " + wanted + " but found " + found);
    }

    private static List<String> lines(Path file, String ending) throws IOException {
        var beside = file.resolveSibling(
                file.getFileName().toString().replaceFirst("\\.[^.]*$", "").concat(ending));
        return Files.exists(beside)
                ? Files.readAllLines(beside).stream()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList()
                : List.of();
    }
}
