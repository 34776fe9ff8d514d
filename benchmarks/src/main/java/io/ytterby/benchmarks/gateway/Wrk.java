package io.ytterby.benchmarks.gateway;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** One run of wrk against one server: 32 connections, as fast as the answers come. */
final class Wrk {
    private static final Pattern REQUESTS = Pattern.compile("(\\d+) requests in ([0-9.]+)(ms|s|m)");
    private static final Pattern BAD = Pattern.compile("Non-2xx or 3xx responses: (\\d+)");
    private static final Pattern ERRORS =
            Pattern.compile("Socket errors: connect (\\d+), read (\\d+), write (\\d+), timeout (\\d+)");
    private static final Pattern TIMES = Pattern.compile("(\\d+)m([0-9.]+)s (\\d+)m([0-9.]+)s");
    private static final int CONNECTIONS = 32;

    private final String core;

    /** @param core where it runs, as taskset has it */
    Wrk(String core) {
        this.core = core;
    }

    /**
     * @param perSecond requests answered in a second
     * @param bad answers that were no 2xx, and requests without an answer
     * @param loadShare of a core, that wrk took itself
     * @param cpuPerKreq seconds of the server's processors for a thousand requests
     */
    record Run(double perSecond, long bad, double loadShare, double cpuPerKreq) {
        boolean isValid() {
            return bad == 0 && loadShare < 0.8;
        }
    }

    Run against(Server server, String path, String authorization, int seconds)
            throws IOException, InterruptedException {
        var words =
                new ArrayList<>(List.of("taskset", "-c", core, "wrk", "-t1", "-c" + CONNECTIONS, "-d" + seconds + "s"));
        if (!authorization.isEmpty()) words.addAll(List.of("-H", "'Authorization: Bearer " + authorization + "'"));
        words.add("'" + server.url(path) + "'");
        double before = server.cpuSeconds();
        var process = new ProcessBuilder("bash", "-c", String.join(" ", words) + "; times")
                .redirectErrorStream(true)
                .start();
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        double cpu = server.cpuSeconds() - before;
        var requests = REQUESTS.matcher(text);
        if (!requests.find()) throw new IOException("wrk said: " + text);
        long count = Long.parseLong(requests.group(1));
        double took = Double.parseDouble(requests.group(2))
                * switch (requests.group(3)) {
                    case "ms" -> 0.001;
                    case "m" -> 60;
                    default -> 1;
                };
        return new Run(count / took, bad(text), own(text) / took, cpu / Math.max(1, count) * 1_000);
    }

    private static long bad(String text) {
        long sum = 0;
        var bad = BAD.matcher(text);
        if (bad.find()) sum += Long.parseLong(bad.group(1));
        var errors = ERRORS.matcher(text);
        if (errors.find()) for (int i = 1; i <= 4; i++) sum += Long.parseLong(errors.group(i));
        return sum;
    }

    /** The second line of {@code times} is that of the children: wrk. */
    private static double own(String text) {
        var times = TIMES.matcher(text);
        double seconds = 0;
        while (times.find())
            seconds = Integer.parseInt(times.group(1)) * 60
                    + Double.parseDouble(times.group(2))
                    + Integer.parseInt(times.group(3)) * 60
                    + Double.parseDouble(times.group(4));
        return seconds;
    }

    static boolean isThere() {
        return Files.isExecutable(Path.of("/usr/bin/wrk")) && Files.isExecutable(Path.of("/usr/bin/taskset"));
    }
}
