package io.ytterby.k8s.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Prometheus' own tool reads the rules and plays them on series that are written down. */
class PromtoolTest {
    @TempDir
    Path folder;

    @BeforeAll
    static void promtool_is_there() {
        assumeTrue(
                run(Path.of("."), "--version").succeeded(),
                "there is no promtool on this machine (Debian: package prometheus): the rules cannot be played");
    }

    @Test
    void the_rules_are_what_prometheus_takes() throws IOException {
        Files.writeString(folder.resolve("rules.yaml"), Monitoring.asYaml(Monitoring.rules()));

        var said = run(folder, "check", "rules", "rules.yaml");

        assertThat(said.succeeded()).as(said.words()).isTrue();
    }

    @Test
    void alerts_ring_when_they_should_and_are_silent_otherwise() throws IOException {
        Files.writeString(folder.resolve("rules.yaml"), Monitoring.asYaml(Monitoring.rules()));
        Files.copy(Monitoring.folder().resolve("rules-test.yaml"), folder.resolve("rules-test.yaml"));

        var said = run(folder, "test", "rules", "rules-test.yaml");

        assertThat(said.succeeded()).as(said.words()).isTrue();
    }

    private record Said(boolean succeeded, String words) {}

    private static Said run(Path folder, String... arguments) {
        var command = new ArrayList<String>();
        command.add("promtool");
        command.addAll(List.of(arguments));
        try {
            var process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
            var words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Said(process.waitFor() == 0, words);
        } catch (IOException absent) {
            return new Said(false, String.valueOf(absent.getMessage()));
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
            return new Said(false, "interrupted");
        }
    }
}
