package io.ytterby.embedded.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * A service's classes as this JVM has them once they are loaded and linked (JEP 483): with it a start takes half the time.
 * It fits one build of the service on one build of the JDK only; its name says which, so that another is never tried.
 */
record AotCache(Path file) {
    private static final int NAME_BYTES = 8;

    /** @param application the folder with {@code quarkus-run.jar}; what lies in it names the build */
    static AotCache of(Path home, Part service, Path application) throws IOException {
        var name = service.title() + "-" + fingerprint(service, application) + ".aot";
        return new AotCache(folder(home).resolve(name));
    }

    static Path folder(Path home) {
        return home.resolve(".ytterby/aot");
    }

    boolean isThere() {
        return Files.exists(file);
    }

    /** What a JVM is told to use it; nothing if it was not made. Should it not fit after all, the JVM goes without a word. */
    List<String> options() {
        return isThere() ? List.of("-XX:AOTCache=" + file, "-Xlog:aot=off", "-Xlog:cds=off") : List.of();
    }

    /** What a training run is told: it notes what it loads. */
    List<String> recording() {
        return List.of("-XX:AOTMode=record", "-XX:AOTConfiguration=" + notes(), "-Xlog:aot=off", "-Xlog:cds=off");
    }

    /** What the JVM is told that makes the cache of the notes; it does not run the program. */
    List<String> creation(Path unfinished) {
        return List.of(
                "-XX:AOTMode=create",
                "-XX:AOTConfiguration=" + notes(),
                "-XX:AOTCache=" + unfinished,
                "-Xlog:aot=off",
                "-Xlog:cds=off");
    }

    Path notes() {
        return file.resolveSibling(file.getFileName() + ".notes");
    }

    /** Some of the JVM's options must be the same with which it was made. */
    private static String fingerprint(Part service, Path application) throws IOException {
        var digest = sha256();
        digest.update(
                bytes(Runtime.version() + System.getProperty("java.vm.vendor") + System.getProperty("java.home")));
        digest.update(bytes(String.join(" ", JavaCommand.start(service, false))));
        try (var walk = Files.walk(application)) {
            walk.filter(Files::isRegularFile).sorted().forEach(file -> digest.update(bytes(stamp(file))));
        }
        return HexFormat.of().formatHex(digest.digest(), 0, NAME_BYTES);
    }

    /** By size and time, as the JVM itself tells whether a jar has changed. */
    private static String stamp(Path jar) {
        try {
            return jar + " " + Files.size(jar) + " "
                    + Files.getLastModifiedTime(jar).toMillis() + "\n";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
