package io.ytterby.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The metrics that docs/guide/observability.md promises, and those that a scrape has. Panels, rules and alerts may name
 * what is listed there and nothing else, so what is not scraped is in none of them.
 */
public final class ListedMetrics {
    private static final Pattern ROW = Pattern.compile("\\| `([a-z_]+)` \\| ([a-z, ]+) \\| .*");
    private static final Pattern OWN = Pattern.compile("(ytterby|messaging|http_server_request)_.*");
    private static final String PART = "_(bucket|count|sum|max|created)$";

    /** There only once something has happened that no test can order. */
    private static final Set<String> LATER = Set.of("jvm_gc_pause_seconds");

    private ListedMetrics() {}

    /** All of them, or those of a service: {@code gateway}. */
    public static Set<String> of(String service) {
        return rows().filter(row -> !LATER.contains(row[0]))
                .filter(row -> row[1].equals("all")
                        || Arrays.asList(row[1].split(", ")).contains(service))
                .map(row -> row[0])
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public static Set<String> all() {
        return rows().map(row -> row[0]).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The names in a scrape, and those of its histograms without what their parts add. */
    public static Set<String> in(String scrape) {
        return names(scrape)
                .flatMap(name -> Stream.of(name, name.replaceAll(PART, "")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Those in a scrape that the platform itself names and does not list. */
    public static Set<String> unlistedIn(String scrape) {
        var listed = all();
        return names(scrape)
                .filter(name -> OWN.matcher(name).matches())
                .filter(name -> !listed.contains(name) && !listed.contains(name.replaceAll(PART, "")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> names(String scrape) {
        return scrape.lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> line.split("[{ ]", 2)[0]);
    }

    private static Stream<String[]> rows() {
        try {
            return Files.readAllLines(guide()).stream()
                    .map(ROW::matcher)
                    .filter(row -> row.matches())
                    .map(row -> new String[] {row.group(1), row.group(2)});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Path guide() {
        var here = Path.of("").toAbsolutePath();
        while (here != null && !Files.exists(here.resolve("docs/guide/observability.md"))) here = here.getParent();
        if (here == null) throw new IllegalStateException("docs/guide/observability.md is nowhere above this folder");
        return here.resolve("docs/guide/observability.md");
    }
}
