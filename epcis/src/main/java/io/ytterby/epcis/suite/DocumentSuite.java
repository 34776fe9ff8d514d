package io.ytterby.epcis.suite;

import io.ytterby.epcis.Malformed;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** Good documents are accepted whole; invalid ones are refused with a pointer and a reason. */
final class DocumentSuite {
    private final PrintStream out;
    private final Set<String> except;

    DocumentSuite(PrintStream out, Set<String> except) {
        this.out = out;
        this.except = except;
    }

    int accepted(Path folder, String name) throws IOException {
        var tally = new Tally(name, out);
        for (var file : tally.files(folder.resolve(name), Documents::isOne)) {
            if (except.contains(file.getFileName().toString())) {
                tally.skipped(file, "the official schema refuses it");
            } else {
                tally.judge(file, firstFault(file).map(Malformed::toString));
            }
        }
        return tally.end();
    }

    int refused(Path folder, String name) throws IOException {
        var tally = new Tally(name, out);
        for (var file : tally.files(folder.resolve(name), Documents::isOne)) {
            var fault = firstFault(file);
            fault.ifPresent(malformed -> out.println(name + ": " + file.getFileName() + " refused at "
                    + malformed.pointer() + ": " + malformed.reason()));
            tally.judge(file, fault.isPresent() ? Optional.empty() : Optional.of("was accepted"));
        }
        return tally.end();
    }

    private static Optional<Malformed> firstFault(Path file) throws IOException {
        return Documents.read(file).stream()
                .filter(Malformed.class::isInstance)
                .map(Malformed.class::cast)
                .findFirst();
    }
}
