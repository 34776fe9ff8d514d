package io.ytterby.worlds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TestToolTest {
    private static final Pattern BEYOND_TESTS =
            Pattern.compile("<artifactId>trade-worlds</artifactId>\\s*+(?!<version>|<scope>test|<description>)");

    @Test
    void no_detector_and_no_service_takes_the_worlds_along_only_benchmarks_may() throws IOException {
        var takers = new ArrayList<String>();

        try (var modules = Files.newDirectoryStream(Path.of(".."), Files::isDirectory)) {
            for (var module : modules) {
                var pom = module.resolve("pom.xml");
                if (Files.exists(pom)
                        && BEYOND_TESTS.matcher(Files.readString(pom)).find())
                    takers.add(module.getFileName().toString());
            }
        }

        assertThat(takers).isSubsetOf("benchmarks", "system-tests");
    }
}
