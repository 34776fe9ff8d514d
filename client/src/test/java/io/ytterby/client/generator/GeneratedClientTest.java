package io.ytterby.client.generator;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** {@code mvn -pl client test -Dtest=GeneratedClientTest -Dclient.write=true} writes the sources anew; then {@code ./ytterby fmt}. */
class GeneratedClientTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path CONTRACTS = Path.of("../contracts/src/main/resources/contracts");
    private static final String PROBLEM_TYPES = "io/ytterby/client/ProblemTypes.java";

    @Test
    void the_calls_and_problem_types_in_the_sources_are_those_of_the_contracts() throws Exception {
        var made = new ClientGenerator(CONTRACTS).files();
        if (Boolean.getBoolean("client.write")) write(made);

        var there = new TreeMap<String, String>();
        for (var file : made.keySet()) there.put(file, Files.readString(SOURCES.resolve(file)));

        // A new slug may wait until the client is generated anew; one that is gone may not stay.
        assertThat(requireNonNull(made.remove(PROBLEM_TYPES)).lines().toList())
                .containsAll(requireNonNull(there.remove(PROBLEM_TYPES))
                        .lines()
                        .filter(line -> line.contains("String "))
                        .toList());
        made.forEach((file, text) -> assertThat(plain(there.getOrDefault(file, "")))
                .as(file + "; the class says how it is written anew")
                .isEqualTo(plain(text)));
    }

    /** The formatter breaks lines where it likes. */
    private static String plain(String source) {
        return source.replaceAll("[\\s*]+", "");
    }

    private static void write(Map<String, String> files) throws IOException {
        for (var file : files.entrySet()) {
            var target = SOURCES.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.writeString(target, file.getValue());
        }
    }
}
