package io.ytterby.benchmarks.capture;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The heap of the service that is still in use after a collection, looked at while it works. */
public final class LiveHeap {
    private static final Pattern USED = Pattern.compile("total \\d+K, used (\\d+)K");
    private static final int GROWTH_MB = 40;

    private final String pid;
    private final List<Long> megabytes = new ArrayList<>();

    public LiveHeap(Path pidFile) throws IOException {
        var digits = Pattern.compile("\\d+").matcher(Files.readString(pidFile));
        if (!digits.find()) throw new IOException("no pid in " + pidFile);
        pid = digits.group();
    }

    public void look() throws IOException {
        jcmd("GC.run");
        var said = jcmd("GC.heap_info");
        var found = USED.matcher(said);
        if (!found.find()) throw new IOException("no heap in what jcmd says: " + said);
        found.reset();
        long kilobytes = 0;
        while (found.find()) kilobytes += Long.parseLong(found.group(1));
        megabytes.add(kilobytes / 1024);
    }

    public List<Long> megabytes() {
        return List.copyOf(megabytes);
    }

    /** Whether the last look saw no more than the first, give or take what is under way. */
    boolean isFlat() {
        return megabytes.isEmpty() || megabytes.getLast() <= megabytes.getFirst() + GROWTH_MB;
    }

    private String jcmd(String command) throws IOException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), pid, command)
                .redirectErrorStream(true)
                .start();
        try (var out = process.getInputStream()) {
            return new String(out.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
