package io.ytterby.benchmarks.gateway;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a JVM holds after a full collection.
 *
 * @param figures kilobytes of live heap and of native memory, open files, threads
 */
record Vitals(Map<String, Long> figures) {
    private static final Pattern GENERATION = Pattern.compile("total \\d+K, used (\\d+)K");
    private static final Pattern COMMITTED = Pattern.compile("Total: reserved=\\d+KB, committed=(\\d+)KB");
    private static final Pattern HEAP = Pattern.compile("Java Heap \\(reserved=\\d+KB, committed=(\\d+)KB");

    static Vitals of(Server server) throws IOException, InterruptedException {
        long pid = server.process().pid();
        ask(pid, "GC.run");
        var heap = ask(pid, "GC.heap_info");
        var nativeMemory = ask(pid, "VM.native_memory");
        var figures = new LinkedHashMap<String, Long>();
        figures.put("liveHeapKb", sum(GENERATION, heap));
        figures.put("nativeKb", sum(COMMITTED, nativeMemory) - sum(HEAP, nativeMemory));
        figures.put("files", count(pid, "fd"));
        figures.put("threads", count(pid, "task"));
        return new Vitals(figures);
    }

    private static String ask(long pid, String what) throws IOException, InterruptedException {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var process = new ProcessBuilder(jcmd, Long.toString(pid), what)
                .redirectErrorStream(true)
                .start();
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return text;
    }

    private static long sum(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .mapToLong(found -> Long.parseLong(found.group(1)))
                .sum();
    }

    private static long count(long pid, String what) throws IOException {
        try (var all = Files.list(Path.of("/proc", Long.toString(pid), what))) {
            return all.count();
        }
    }
}
