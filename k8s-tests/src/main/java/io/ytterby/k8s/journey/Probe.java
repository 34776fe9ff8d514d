package io.ytterby.k8s.journey;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** The probe at work: each question to it is a program of its own in its pod, started by {@code kubectl exec}. */
final class Probe {
    /** Until connections are warm, and after the change: what comes late must be seen too. */
    private static final long BEFORE_MILLIS = 3_000;

    private static final long AFTER_MILLIS = 5_000;

    private final Kubectl kubectl;
    private final int perSecond;

    Probe(Kubectl kubectl, int perSecond) {
        this.kubectl = kubectl;
        this.perSecond = perSecond;
    }

    /** A load that goes on until it is stopped. */
    static final class Load implements AutoCloseable {
        private final Process process;
        private final BufferedReader lines;

        private Load(Process process) {
            this.process = process;
            this.lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        }

        private void awaitBegin() throws IOException {
            for (var line = lines.readLine(); line != null; line = lines.readLine())
                if (line.startsWith("load: begun")) return;
            throw new ClusterException("the load did not begin: " + complaint());
        }

        /** Sends nothing more, waits until nothing is on its way, and counts. */
        LoadReport stop() throws IOException {
            try (var in = process.getOutputStream()) {
                in.write('\n');
            }
            var last = "";
            for (var line = lines.readLine(); line != null; line = lines.readLine())
                if (line.startsWith("{")) last = line;
            if (last.isEmpty()) throw new ClusterException("the load ended without a report: " + complaint());
            return LoadReport.parse(last);
        }

        private String complaint() throws IOException {
            process.destroy();
            return new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        }

        @Override
        public void close() {
            process.destroy();
        }
    }

    Load load() {
        try {
            var load = new Load(kubectl.start(program("-Xmx160m", "load", "--rate=" + perSecond)));
            load.awaitBegin();
            return load;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure.getMessage(), failure);
        }
    }

    /** Changes something while requests come, and says what became of them. */
    LoadReport during(Callable<String> change, StringBuilder said) throws Exception {
        try (var load = load()) {
            Cluster.pause(BEFORE_MILLIS);
            said.append(change.call());
            Cluster.pause(AFTER_MILLIS);
            return load.stop();
        }
    }

    /** Plays the demo. @return its last line, and whether each step held */
    Kubectl.Said demo() {
        return kubectl.tried(program("-Xmx160m", "demo"));
    }

    /** What an address inside answers: the status on the first line, the body after it. */
    String get(String url) {
        return kubectl.done(program("-Xmx32m", "get", url));
    }

    private static String[] program(String heap, String... words) {
        var all = new ArrayList<>(List.of("exec", "--stdin", ProbePod.NAME, "--"));
        all.addAll(List.of("java", "-cp", "/app/lib/*", "-XX:+UseSerialGC", heap, ProbePod.PROGRAM));
        all.addAll(List.of(words));
        return all.toArray(String[]::new);
    }
}
