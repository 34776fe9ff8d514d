package io.ytterby.benchmarks.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A process that listens on a port of loopback, with its children. */
record Server(String name, ProcessHandle process, int port) implements AutoCloseable {
    private static final int TICKS_A_SECOND = 100;
    private static final int USER = 11;
    private static final int SYSTEM = 12;

    String url(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    /** Seconds of processor that it has used since it began, its children included. */
    double cpuSeconds() {
        return Stream.concat(Stream.of(process), process.descendants())
                        .mapToLong(Server::ticks)
                        .sum()
                / (double) TICKS_A_SECOND;
    }

    private static long ticks(ProcessHandle one) {
        try {
            var stat = Files.readString(Path.of("/proc", Long.toString(one.pid()), "stat"));
            var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
            return Long.parseLong(fields[USER]) + Long.parseLong(fields[SYSTEM]);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        process.onExit().join();
    }
}
