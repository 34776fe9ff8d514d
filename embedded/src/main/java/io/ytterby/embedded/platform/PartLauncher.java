package io.ytterby.embedded.platform;

import io.ytterby.embedded.postgres.EmbeddedPostgres;
import io.ytterby.embedded.postgres.ServiceDatabase;
import io.ytterby.embedded.process.ProcessStamp;
import io.ytterby.embedded.process.Processes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Starts the process of a part and waits until it works. */
final class PartLauncher {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final long LOG_LIMIT_BYTES = 20L * 1024 * 1024;
    private static final List<Path> SETSID = List.of(Path.of("/usr/bin/setsid"), Path.of("/bin/setsid"));

    private final PlatformSettings settings;
    private final ServiceEnvironment environment;
    private final JavaCommand commands;
    private final Readiness readiness = new Readiness();

    PartLauncher(PlatformSettings settings, Secrets secrets) {
        this.settings = settings;
        this.environment = new ServiceEnvironment(settings, secrets);
        this.commands = new JavaCommand(settings);
    }

    /**
     * A process that is ready.
     *
     * @param spawned told of the process before it is ready, so that it can be stopped
     * @throws IOException if it is not ready within five minutes, with the end of its log
     */
    Process launch(Part part, Overrides overrides, Consumer<Process> spawned) throws IOException {
        if (part == Part.POSTGRES) return launchPostgres();
        Files.deleteIfExists(readyFile(part));
        var log = rotated(settings.data().log(part));
        var tail = new LogTail(log, Files.exists(log) ? Files.size(log) : 0);
        var builder = new ProcessBuilder(apart(commands.of(part, overrides)))
                .directory(settings.data().root().toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        // Else the C library keeps a pool of its own for each of the first sixteen threads that ask for memory.
        builder.environment().putIfAbsent("MALLOC_ARENA_MAX", "2");
        if (part.isService()) builder.environment().putAll(environment.of(part));
        builder.environment().putAll(overrides.environment());
        var process = builder.start();
        spawned.accept(process);
        ProcessStamp.of(process.toHandle()).write(settings.data().pidFile(part));
        awaitReady(part, process, log, tail);
        return process;
    }

    private Process launchPostgres() throws IOException {
        var server = environment.server();
        var postgres = EmbeddedPostgres.start(settings.data().of(Part.POSTGRES), server.port(), server.password());
        ProcessStamp.of(postgres.process().toHandle()).write(settings.data().pidFile(Part.POSTGRES));
        try {
            for (var part : Part.values()) if (part.isService()) provideDatabase(part);
        } catch (SQLException failure) {
            postgres.close();
            throw new IOException("cannot make the services' databases: " + failure.getMessage(), failure);
        }
        return postgres.process();
    }

    private void provideDatabase(Part service) throws IOException, SQLException {
        var database = environment.database(service);
        ServiceDatabase.provide(
                environment.server(), database.name(), database.ownerPassword(), database.appPassword());
    }

    private void awaitReady(Part part, Process process, Path log, LogTail tail) throws IOException {
        Processes.await(() -> !process.isAlive() || isReady(part), PATIENCE);
        if (process.isAlive() && isReady(part)) return;
        var why = process.isAlive()
                ? " was not ready after " + PATIENCE.toSeconds() + " s"
                : " ended with " + process.exitValue() + " while it started";
        process.destroyForcibly();
        throw new IOException(part.title() + why + "; " + log + " has it all:\n" + tail.text());
    }

    private boolean isReady(Part part) {
        try {
            if (part == Part.KAFKA) return Files.exists(readyFile(part));
            int port = part.port(settings.portBase());
            boolean keycloak = part == Part.IDENTITY && settings.keycloak();
            return keycloak
                    ? readiness.isReady(port, Keycloak.REALM_PATH + "/protocol/openid-connect/certs")
                    : readiness.isReady(port);
        } catch (IOException noFolder) {
            return false;
        }
    }

    private Path readyFile(Part part) throws IOException {
        return settings.data().run(part.title() + ".ready");
    }

    /** In a session of its own, so that Ctrl-C reaches the supervisor alone, which stops the parts in their order. */
    private static List<String> apart(List<String> command) {
        var setsid = SETSID.stream().filter(Files::isExecutable).findFirst();
        if (setsid.isEmpty()) return command;
        var words = new ArrayList<>(List.of(setsid.get().toString()));
        words.addAll(command);
        return words;
    }

    private static Path rotated(Path log) throws IOException {
        if (Files.exists(log) && Files.size(log) > LOG_LIMIT_BYTES)
            Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        return log;
    }
}
