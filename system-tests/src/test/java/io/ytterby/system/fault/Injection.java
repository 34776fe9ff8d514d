package io.ytterby.system.fault;

import io.ytterby.embedded.process.Processes;
import io.ytterby.testsupport.Eventually;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** System calls of a running process that come late or fail, by strace, until it is closed. */
final class Injection implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Process strace;
    private final Path log;

    private Injection(Process strace, Path log) {
        this.strace = strace;
        this.log = log;
    }

    /**
     * @param processes whose calls; with {@code children}, those of theirs too that are born later
     * @param what as strace's {@code inject=} has it: {@code fdatasync:error=EIO}
     */
    static Injection into(List<Long> processes, boolean children, String what) throws IOException {
        var log = Files.createTempFile("ytterby-strace-", ".log");
        var words = new ArrayList<>(List.of("strace", "-q", "-o", log.toString(), "-e", "trace=fdatasync,fsync"));
        if (children) words.add("-f");
        words.addAll(List.of("-e", "inject=" + what));
        for (long pid : processes) words.addAll(List.of("-p", Long.toString(pid)));
        var strace = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new Injection(strace, log);
    }

    /** Waits until a call was struck: else the test shows nothing. */
    void awaitStruck() {
        Eventually.asserted(PATIENCE, () -> {
            if (struck() == 0) throw new AssertionError("strace has struck no call: " + Files.readString(log));
        });
    }

    /** How many calls were struck so far. */
    long struck() throws IOException {
        try (var lines = Files.lines(log)) {
            return lines.filter(line -> line.contains("(INJECTED)") || line.contains("(DELAYED)"))
                    .count();
        }
    }

    /** strace lets go of them; they run on as if nothing had been. */
    @Override
    public void close() throws IOException {
        Processes.stop(strace.toHandle(), "TERM", Duration.ofSeconds(10));
        Files.deleteIfExists(log);
    }
}
