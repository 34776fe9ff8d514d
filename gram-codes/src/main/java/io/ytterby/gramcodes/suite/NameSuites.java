package io.ytterby.gramcodes.suite;

import io.ytterby.gramcodes.gs1.DigitalLink;
import io.ytterby.gramcodes.gs1.ElementString;
import io.ytterby.gramcodes.gs1.EpcUri;
import io.ytterby.gramcodes.gs1.Leniency;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Vectors of Digital Links and EPC URNs, to be run on a folder of data: {@code NameSuites DIR} reads
 * {@code DIR/tracking/digital-link/*.jsonl}. What each line expects stands in the line.
 */
public final class NameSuites {
    private static final List<Leniency> READINGS =
            List.of(Leniency.NONE, Leniency.OLDER_LINKS, new Leniency(true, true, true, false));

    private NameSuites() {}

    /** Ends with 0 if every line agrees, with 1 if one differs; what is not there is skipped, and says so. */
    public static void main(String[] arguments) throws IOException {
        var data = Path.of(arguments.length == 0 ? "." : arguments[0]);
        System.exit(run(data.resolve("tracking").resolve("digital-link"), System.out) == 0 ? 0 : 1);
    }

    /** @return how many lines differ */
    public static int run(Path folder, PrintStream out) throws IOException {
        if (!Files.isDirectory(folder)) {
            out.println("digital-link: 0 passed, 0 failed, 1 skipped (there is no " + folder + ")");
            return 0;
        }
        int failed = 0;
        try (var files = Files.list(folder)) {
            for (var file : files.filter(one -> one.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList()) failed += runFile(file, out);
        }
        return failed;
    }

    private static int runFile(Path file, PrintStream out) throws IOException {
        int passed = 0;
        int failed = 0;
        for (var line : Files.readAllLines(file)) {
            if (line.isBlank()) continue;
            var difference = differs(VectorLine.parse(line));
            if (difference.isEmpty()) passed++;
            else {
                failed++;
                out.println(file.getFileName() + ": " + line + " -> " + difference.get());
            }
        }
        out.println(file.getFileName() + ": " + passed + " passed, " + failed + " failed, 0 skipped");
        return failed;
    }

    private static Optional<String> differs(VectorLine vector) {
        return switch (vector.text("kind")) {
            case "parse" -> parse(vector);
            case "generate" -> generate(vector);
            case "canonicalise" ->
                unless(
                        vector.text("out")
                                .equals(EpcUri.canonical(vector.text("in")).orElse("")),
                        EpcUri.canonical(vector.text("in")).orElse("nothing"));
            default -> Optional.of("no such kind");
        };
    }

    /**
     * The vectors do not say which switches of their reader were on. What they accept, one of our readings must accept with
     * just that meaning; what they refuse, the strict one must refuse.
     */
    private static Optional<String> parse(VectorLine vector) {
        var read = READINGS.stream()
                .map(reading -> DigitalLink.parse(vector.text("uri"), reading))
                .toList();
        if (!vector.isTrue("ok"))
            return unless(!(read.get(0) instanceof DigitalLink), read.get(0).toString());
        return unless(
                read.stream()
                        .anyMatch(one -> one instanceof DigitalLink link
                                && link.elementString().equals(vector.text("ai"))),
                read.toString());
    }

    private static Optional<String> generate(VectorLine vector) {
        var made = ElementString.readPrinted(vector.text("bracketedAI"))
                .flatMap(elements -> DigitalLink.of(vector.text("stem"), elements))
                .map(DigitalLink::uri)
                .orElse("");
        return unless(made.equals(vector.isTrue("ok") ? vector.text("uri") : ""), made);
    }

    private static Optional<String> unless(boolean agrees, String found) {
        return agrees ? Optional.empty() : Optional.of(found);
    }
}
