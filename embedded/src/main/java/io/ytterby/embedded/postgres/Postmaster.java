package io.ytterby.embedded.postgres;

import io.ytterby.embedded.process.Processes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The server processes that run on a data folder, whoever started them. A killed launcher leaves a whole server behind;
 * a killed postmaster leaves its pid file, and for a moment its backends.
 */
final class Postmaster {
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Path data;

    Postmaster(Path data) {
        this.data = data;
    }

    /** Stops all that still runs on the data and takes away the pid file of what is dead. True if anything ran. */
    boolean stop() throws IOException {
        var running = running();
        var postmaster = pid().flatMap(ProcessHandle::of).filter(running::contains);
        if (postmaster.isPresent()) Processes.stop(postmaster.get(), "INT", PATIENCE);
        // Backends without their postmaster hold the shared memory, and a new server would refuse to start.
        for (var backend : running()) Processes.stop(backend, "KILL", PATIENCE);
        Files.deleteIfExists(pidFile());
        return !running.isEmpty();
    }

    private List<ProcessHandle> running() throws IOException {
        if (Files.notExists(data)) return List.of();
        var folder = data.toRealPath();
        var known = pid();
        return ProcessHandle.allProcesses()
                .filter(Processes::isRunning)
                .filter(Postmaster::isPostgres)
                .filter(process -> Processes.workingFolder(process)
                        .map(folder::equals)
                        .orElse(known.filter(pid -> pid == process.pid()).isPresent()))
                .toList();
    }

    private Optional<Long> pid() throws IOException {
        if (Files.notExists(pidFile())) return Optional.empty();
        try (var lines = Files.lines(pidFile())) {
            return lines.findFirst().map(String::strip).map(Long::valueOf);
        } catch (NumberFormatException cutOff) {
            return Optional.empty();
        }
    }

    private Path pidFile() {
        return data.resolve("postmaster.pid");
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .filter(command -> command.endsWith("/postgres"))
                .isPresent();
    }
}
