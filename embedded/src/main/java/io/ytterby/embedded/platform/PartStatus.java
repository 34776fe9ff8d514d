package io.ytterby.embedded.platform;

import io.ytterby.embedded.process.Ports;
import io.ytterby.embedded.process.ProcessStamp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a part does, seen from outside.
 *
 * @param state {@code ready}, {@code starting} or {@code down}
 * @param memoryKb what it and its children hold, shared pages counted in parts; 0 where the system does not tell
 */
public record PartStatus(String name, String state, String pid, long memoryKb, String address) {
    /** Each part that was started on the data, and the supervisor. */
    public static List<PartStatus> of(DataFolder data, int portBase) throws IOException {
        var all = new ArrayList<PartStatus>();
        for (var part : Part.values()) if (Files.exists(data.pidFile(part))) all.add(of(part, data, portBase));
        var supervisor = ProcessStamp.read(data.run("supervisor.pid")).flatMap(ProcessStamp::living);
        supervisor.ifPresent(process ->
                all.add(new PartStatus("supervisor", "ready", "" + process.pid(), memoryKb(Stream.of(process)), "")));
        return all;
    }

    public boolean isReady() {
        return state.equals("ready");
    }

    private static PartStatus of(Part part, DataFolder data, int portBase) throws IOException {
        var process = ProcessStamp.read(data.pidFile(part)).flatMap(ProcessStamp::living);
        var address = "127.0.0.1:" + part.port(portBase);
        if (process.isEmpty()) return new PartStatus(part.title(), "down", "-", 0, address);
        var family = Stream.concat(Stream.of(process.get()), process.get().descendants());
        return new PartStatus(
                part.title(),
                isReady(part, portBase) ? "ready" : "starting",
                Long.toString(process.get().pid()),
                memoryKb(family),
                address);
    }

    private static boolean isReady(Part part, int portBase) {
        boolean speaksHttp = part.isService() || part == Part.IDENTITY;
        return speaksHttp ? new Readiness().isReady(part.port(portBase)) : !Ports.isFree(part.port(portBase));
    }

    private static long memoryKb(Stream<ProcessHandle> family) {
        return family.mapToLong(process -> memoryKb(process.pid())).sum();
    }

    private static long memoryKb(long pid) {
        try (var lines = Files.lines(Path.of("/proc", Long.toString(pid), "smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .map(line -> line.replaceAll("\\D+", ""))
                    .mapToLong(Long::parseLong)
                    .sum();
        } catch (IOException | java.io.UncheckedIOException notTold) {
            return 0;
        }
    }
}
