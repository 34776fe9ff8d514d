package io.ytterby.kit.problem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What {@code contracts/problems.md} says of each slug. */
final class ProblemCatalogue {
    private static final String FILE = "contracts/problems.md";
    private static final int COLUMNS = 4;

    /**
     * One row of the table.
     *
     * @param whatToDo for whoever receives it
     */
    record Entry(String slug, int status, String title, String whatToDo) {}

    private final Map<String, Entry> entries;

    private ProblemCatalogue(Map<String, Entry> entries) {
        this.entries = entries;
    }

    static ProblemCatalogue ofContracts() {
        try (var file = ProblemCatalogue.class.getResourceAsStream("/" + FILE)) {
            if (file == null) throw new IllegalStateException(FILE + " is not on the class path");
            return parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static ProblemCatalogue parse(String markdown) {
        var entries = new TreeMap<String, Entry>();
        markdown.lines()
                .filter(line -> line.startsWith("| `"))
                .map(ProblemCatalogue::row)
                .forEach(entry -> {
                    if (entries.put(entry.slug(), entry) != null)
                        throw new IllegalStateException(FILE + " lists " + entry.slug() + " twice");
                });
        return new ProblemCatalogue(Collections.unmodifiableMap(entries));
    }

    private static Entry row(String line) {
        var cells = line.strip().replaceAll("^\\||\\|$", "").split("\\|", -1);
        if (cells.length != COLUMNS)
            throw new IllegalStateException(FILE + " has a row that is not of four cells: " + line);
        return new Entry(
                cells[0].strip().replace("`", ""),
                Integer.parseInt(cells[1].strip()),
                cells[2].strip(),
                cells[3].strip());
    }

    Optional<Entry> lookUp(String slug) {
        return Optional.ofNullable(entries.get(slug));
    }

    Map<String, Entry> entries() {
        return entries;
    }
}
