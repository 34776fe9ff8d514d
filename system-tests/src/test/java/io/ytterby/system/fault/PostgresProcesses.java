package io.ytterby.system.fault;

import io.ytterby.system.rig.World;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;

/** The server processes of a world's PostgreSQL. */
record PostgresProcesses(ProcessHandle postmaster) {
    static PostgresProcesses of(World world) throws IOException {
        var file = world.platform().settings().data().root().resolve("postgres/data/postmaster.pid");
        try (var lines = Files.lines(file)) {
            long pid = lines.findFirst().map(String::strip).map(Long::parseLong).orElseThrow();
            return new PostgresProcesses(ProcessHandle.of(pid).orElseThrow());
        }
    }

    /** Backends and helpers that run now. */
    List<ProcessHandle> children() {
        return postmaster.children().toList();
    }

    List<ProcessHandle> all() {
        return Stream.concat(Stream.of(postmaster), children().stream()).toList();
    }
}
