package io.ytterby.images;

import io.ytterby.embedded.process.Processes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The built checkout, and of which source it is. */
record Checkout(Path home) {
    private static final Pattern VERSION = Pattern.compile("<version>([^<]+)</version>");
    private static final Pattern TIMESTAMP =
            Pattern.compile("<project.build.outputTimestamp>([^<]+)</project.build.outputTimestamp>");

    /** The project's version, which is the images' tag. */
    String version() throws IOException {
        return of(VERSION);
    }

    /** When an image says it was made: the time that all jars carry, since the true one would change the digest. */
    Instant created() throws IOException {
        return Instant.parse(of(TIMESTAMP));
    }

    private String of(Pattern pattern) throws IOException {
        var matcher = pattern.matcher(Files.readString(home.resolve("pom.xml")));
        if (!matcher.find()) throw new IOException("pom.xml has no " + pattern);
        return matcher.group(1);
    }

    /**
     * The last commit of what images are made from, with {@code -dirty} if files differ from it; {@code unknown} where there is
     * no git. Documents and manifests do not count: else the commit that pins digests would change them.
     */
    String revision() {
        try {
            var commit = git("log", "-1", "--format=%H").strip();
            return git("status", "--porcelain", "--untracked-files=no").isBlank() ? commit : commit + "-dirty";
        } catch (IOException noGit) {
            return "unknown";
        }
    }

    private String git(String... words) throws IOException {
        var command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(words));
        command.addAll(List.of("--", ".", ":(exclude)k8s", ":(exclude)docs", ":(exclude)*.md"));
        return Processes.run(home, command);
    }

    /** The folder that Quarkus made of a service. @throws IOException if it is not built */
    Path application(String module) throws IOException {
        return built(home.resolve(module).resolve("target/quarkus-app"));
    }

    /** The jars that the embedded default runs from, its own first. */
    Path embeddedLibraries() throws IOException {
        return built(home.resolve("embedded/target/lib"));
    }

    Path embeddedJar() throws IOException {
        return built(home.resolve("embedded/target/embedded-" + version() + ".jar"));
    }

    /** What those jars are, by their Maven names. */
    Path embeddedList() throws IOException {
        return built(home.resolve("embedded/target/dependencies.txt"));
    }

    private static Path built(Path path) throws IOException {
        if (Files.notExists(path))
            throw new IOException(path + " is missing: './ytterby up' or 'mvn package' builds it");
        return path;
    }
}
