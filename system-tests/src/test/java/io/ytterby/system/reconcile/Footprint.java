package io.ytterby.system.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.embedded.platform.Part;
import io.ytterby.system.fault.Faults;
import io.ytterby.system.rig.World;
import io.ytterby.testsupport.Eventually;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** I9: the threads, open files and database connections of each service, and the memory that it has in use. */
public record Footprint(Map<Part, Figures> parts) {
    private static final List<Part> SERVICES = List.of(
            Part.LICENSING,
            Part.TRACKING,
            Part.INSPECTION,
            Part.CERTIFICATION,
            Part.INTELLIGENCE,
            Part.TIPS,
            Part.GATEWAY);
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** Below this a few more are no leak: a pool that has not been full before. */
    private static final long LEEWAY = 12;

    /** @param residentMb also what the heap has taken once and keeps */
    public record Figures(long threads, long files, long connections, long residentMb) {}

    /** As it is now. */
    public static Footprint of(World world) {
        var parts = new LinkedHashMap<Part, Figures>();
        for (var part : SERVICES) parts.put(part, figures(world, part));
        return new Footprint(parts);
    }

    /** @throws AssertionError if any figure stays more than a tenth above what it was */
    public static Footprint awaitBackTo(Footprint before, World world) {
        Eventually.asserted(PATIENCE, () -> before.isNotOutgrownBy(of(world)));
        return of(world);
    }

    private void isNotOutgrownBy(Footprint now) {
        parts.forEach((part, was) -> {
            var is = now.parts.getOrDefault(part, was);
            bounded(part, "threads", was.threads(), is.threads());
            bounded(part, "open files", was.files(), is.files());
            bounded(part, "connections", was.connections(), is.connections());
        });
    }

    private static void bounded(Part part, String what, long was, long is) {
        assertThat(is)
                .as("%s of %s, which were %s", what, part.title(), was)
                .isLessThanOrEqualTo(was + Math.max(was / 10, LEEWAY));
    }

    private static Figures figures(World world, Part part) {
        try {
            long pid = new Faults(world).process(part).pid();
            var process = Path.of("/proc", Long.toString(pid));
            try (var files = Files.list(process.resolve("fd"))) {
                return new Figures(
                        status(process, "Threads:"),
                        files.count(),
                        connections(world, part),
                        status(process, "VmRSS:") / 1024);
            }
        } catch (IOException gone) {
            throw new AssertionError(part.title() + " does not run: " + gone.getMessage(), gone);
        }
    }

    private static long status(Path process, String name) throws IOException {
        try (var lines = Files.lines(process.resolve("status"))) {
            return lines.filter(line -> line.startsWith(name))
                    .map(line -> line.replaceAll("\\D+", ""))
                    .mapToLong(Long::parseLong)
                    .findFirst()
                    .orElse(0);
        }
    }

    private static long connections(World world, Part part) {
        return world.databases()
                .number(
                        Part.LICENSING,
                        "SELECT count(*) FROM pg_stat_activity WHERE usename = '" + part.title() + "_app'");
    }

    /** {@code licensing 61 threads, 210 files, 9 connections, 301 MB; …}. */
    @Override
    public String toString() {
        var text = new StringBuilder();
        parts.forEach((part, is) -> text.append(text.isEmpty() ? "" : "; ")
                .append("%s %d threads, %d files, %d connections, %d MB"
                        .formatted(part.title(), is.threads(), is.files(), is.connections(), is.residentMb())));
        return text.toString();
    }
}
