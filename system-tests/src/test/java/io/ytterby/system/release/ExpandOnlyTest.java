package io.ytterby.system.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Migrations only expand: {@code schema-baseline.txt} has those that stood when this rule began, with their hashes; each one
 * since is read. {@code -Dmigrations.record=true} writes the file anew: at a release, when all of its migrations are old.
 */
class ExpandOnlyTest {
    private static final Path HOME =
            Path.of(System.getProperty("basedir", "."), "..").toAbsolutePath().normalize();
    private static final Path BASELINE = HOME.resolve("system-tests/src/test/resources/schema-baseline.txt");

    @Test
    void no_migration_since_the_baseline_takes_away_what_the_release_before_it_uses() throws IOException {
        if (Boolean.getBoolean("migrations.record")) record();
        var baseline = baseline();

        var contracting = new TreeMap<String, List<String>>();
        for (var path : migrations()) {
            var found = baseline.containsKey(name(path)) ? List.<String>of() : Contraction.in(Files.readString(path));
            if (!found.isEmpty()) contracting.put(name(path), found);
        }

        assertThat(contracting)
                .as("add first; take away once a release has stopped using it, and name that: -- unused since"
                        + " 1.2.3: what")
                .isEmpty();
    }

    @Test
    void no_migration_of_the_baseline_was_changed_or_taken_away() throws IOException {
        var now = hashes();

        assertThat(now).containsAllEntriesOf(baseline());
    }

    @Test
    void a_migration_that_takes_something_away_names_a_release_that_has_been() throws IOException {
        var tags = Releases.of(HOME).tags();
        for (var path : migrations()) {
            var release = Contraction.unusedSince(Files.readString(path));
            if (!release.isEmpty()) assertThat(tags).as(name(path)).contains("v" + release);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DROP TABLE lot",
                "ALTER TABLE lot DROP COLUMN place",
                "alter table lot\n  rename column place to site",
                "ALTER TABLE lot RENAME TO batch",
                "ALTER TABLE lot ALTER COLUMN grams TYPE integer",
                "ALTER TABLE lot ALTER grams SET DATA TYPE numeric",
                "ALTER TABLE lot ALTER COLUMN place SET NOT NULL",
                "ALTER TABLE lot ALTER COLUMN place DROP DEFAULT",
                "ALTER TABLE lot ADD COLUMN a text, ADD COLUMN b text NOT NULL",
                "ALTER TABLE lot ADD CONSTRAINT heavy CHECK (grams > 0)",
                "ALTER TABLE lot ADD UNIQUE (place)",
                "CREATE UNIQUE INDEX lot_place ON lot (place)",
                "DELETE FROM lot WHERE grams = 0",
                "TRUNCATE lot",
                "DO $$ BEGIN DROP FUNCTION next_lot(); END $$",
                "-- harmless\nSELECT 1; DROP SEQUENCE lot_number"
            })
    void what_the_old_code_could_not_live_with_is_found(String sql) {
        assertThat(Contraction.in(sql)).isNotEmpty();
        assertThat(Contraction.in("-- unused since 1.2.0: nobody asks for it\n" + sql))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TABLE batch (id uuid PRIMARY KEY, name text NOT NULL); CREATE UNIQUE INDEX b ON batch (name)",
                "CREATE TABLE batch (id uuid); ALTER TABLE batch ADD CONSTRAINT one CHECK (id IS NOT NULL)",
                "ALTER TABLE lot ADD COLUMN site text",
                "ALTER TABLE lot ADD COLUMN site text NOT NULL DEFAULT ''",
                "ALTER TABLE lot ADD COLUMN a bigint NOT NULL GENERATED ALWAYS AS (grams * 2) STORED, ADD COLUMN b"
                        + " text",
                "ALTER TABLE lot DROP CONSTRAINT heavy",
                "ALTER TABLE lot ALTER COLUMN place DROP NOT NULL",
                "CREATE INDEX lot_site ON lot (site)",
                "-- DROP TABLE lot\nSELECT 'ALTER TABLE lot DROP COLUMN place'",
                "GRANT SELECT ON lot TO app"
            })
    void what_only_adds_is_let_through(String sql) {
        assertThat(Contraction.in(sql)).isEmpty();
    }

    private static List<Path> migrations() throws IOException {
        try (var modules = Files.list(HOME)) {
            var folders = modules.flatMap(module -> List.of("db/kit", "db/migration").stream()
                            .map(folder -> module.resolve("src/main/resources/" + folder)))
                    .filter(Files::isDirectory)
                    .sorted()
                    .toList();
            var found = new java.util.ArrayList<Path>();
            for (var folder : folders)
                try (var files = Files.list(folder)) {
                    files.filter(file -> file.toString().endsWith(".sql"))
                            .sorted()
                            .forEach(found::add);
                }
            return found;
        }
    }

    private static Map<String, String> hashes() throws IOException {
        var hashes = new TreeMap<String, String>();
        for (var path : migrations()) hashes.put(name(path), hash(path));
        return hashes;
    }

    private static Map<String, String> baseline() throws IOException {
        return Files.readAllLines(BASELINE).stream()
                .map(line -> line.split(" ", -1))
                .collect(Collectors.toMap(words -> words[1], words -> words[0]));
    }

    private static void record() throws IOException {
        var lines = hashes().entrySet().stream()
                .map(each -> each.getValue() + " " + each.getKey())
                .toList();
        Files.write(BASELINE, lines);
    }

    private static String name(Path path) {
        return HOME.relativize(path).toString();
    }

    private static String hash(Path path) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(path)));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("every Java has SHA-256", never);
        }
    }
}
