package io.ytterby.system.release;

import io.ytterby.embedded.process.Processes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The releases that have been: git tags {@code v1.2.3} of the checkout. Where there is no git there are none. */
record Releases(Path home, List<String> tags) {
    static Releases of(Path home) {
        try {
            var told = Processes.run(home, List.of("git", "tag", "--list", "v*", "--sort=-v:refname"));
            return new Releases(home, told.lines().map(String::strip).toList());
        } catch (IOException noGit) {
            return new Releases(home, List.of());
        }
    }

    Optional<String> newest() {
        return tags.stream().findFirst();
    }

    /** Where {@code ./ytterby drill upgrade} has built a release; empty if it has not. */
    Optional<Path> built(String tag) {
        var checkout = home.resolve(".ytterby/releases").resolve(tag);
        return Optional.of(checkout)
                .filter(there -> Files.exists(there.resolve("gateway/target/quarkus-app/quarkus-run.jar")));
    }
}
