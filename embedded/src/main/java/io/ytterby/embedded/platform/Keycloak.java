package io.ytterby.embedded.platform;

import io.ytterby.embedded.process.Processes;
import io.ytterby.embedded.process.Whole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * The real Keycloak in the embedded issuer's place, with the realm of the repository. Its database is in memory: each
 * start has the realm as it stands in {@code keycloak/ytterby-realm.json}, and new keys, which the services find by
 * themselves. Its script is passed by, since that starts Java as a child, which would outlive it.
 */
final class Keycloak {
    static final String REALM_PATH = "/realms/ytterby";
    static final String HOME_PROPERTY = "-Dkc.home.dir=";

    private static final String VERSION = "26.7.3";
    private static final String REALM = "ytterby-realm.json";

    private static final int BUILT = 10;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final PlatformSettings settings;
    private final Path home;

    Keycloak(PlatformSettings settings) {
        this.settings = settings;
        this.home = settings.home().resolve(".ytterby/tools/keycloak-" + VERSION);
    }

    /** Everything after the JVM's own options. @throws IOException if it was not fetched; it says how to */
    List<String> program() throws IOException {
        if (Files.notExists(jar()))
            throw new IOException(
                    "Keycloak is not there: " + jar() + " is missing. './ytterby up --keycloak' fetches it");
        writeRealm();
        var words = words();
        buildOnce(words);
        words.addFirst("-Dkc.config.built=true");
        return words;
    }

    /** Its first start only puts its parts together for these settings, and ends with 10. */
    private void buildOnce(List<String> words) throws IOException {
        var built = home.resolve("built-for-ytterby");
        if (Files.exists(built)) return;
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m"));
        command.addAll(words);
        var log = home.resolve("built.log");
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        // A start that was broken off after the putting together leaves no mark; the next one then serves, and never
        // ends.
        boolean over = Processes.await(() -> !process.isAlive() || serves(log), PATIENCE);
        boolean isBuilt = over && (process.isAlive() || process.exitValue() == BUILT);
        process.destroyForcibly();
        if (!isBuilt) throw new IOException("Keycloak could not be made ready; " + log + " says why");
        Files.createFile(built);
    }

    private static boolean serves(Path log) {
        try {
            return Files.readString(log).contains("Listening on:");
        } catch (IOException notYet) {
            return false;
        }
    }

    private Path jar() {
        return home.resolve("lib/quarkus-run.jar");
    }

    private List<String> words() {
        var words = new ArrayList<String>();
        for (var opened : List.of("java.util", "java.util.concurrent", "java.security", "java.lang"))
            words.add("--add-opens=java.base/" + opened + "=ALL-UNNAMED");
        words.addAll(List.of(
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                HOME_PROPERTY + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true",
                "-Dquarkus-log-max-startup-records=10000"));
        words.addAll(List.of("-cp", jar().toString(), "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        words.addAll(List.of(
                "start-dev",
                "--import-realm",
                "--db=dev-mem",
                "--http-host=127.0.0.1",
                "--http-port=" + Part.IDENTITY.port(settings.portBase()),
                "--hostname=http://127.0.0.1:" + Part.IDENTITY.port(settings.portBase())));
        return words;
    }

    private void writeRealm() throws IOException {
        var realm = Files.readString(settings.home().resolve("keycloak").resolve(REALM));
        var folder = Files.createDirectories(home.resolve("data/import"));
        Whole.write(folder.resolve(REALM), realm);
    }
}
