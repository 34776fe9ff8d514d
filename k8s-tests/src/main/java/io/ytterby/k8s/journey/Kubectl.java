package io.ytterby.k8s.journey;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The cluster by way of {@code kubectl}, one child process a word: what an operator could type is what is played. */
final class Kubectl {
    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<String> first;

    /**
     * @param out as it came
     * @param err what it complained of
     */
    record Said(int exit, String out, String err) {
        boolean isFine() {
            return exit == 0;
        }

        /** The end of what it complained of, or of what it said if it did not complain. */
        String why() {
            var text = (err.isBlank() ? out : err).strip();
            return text.length() <= 600 ? text : "…" + text.substring(text.length() - 600);
        }
    }

    Kubectl(Path kubeconfig, String namespace) {
        this.first = List.of("kubectl", "--kubeconfig=" + kubeconfig, "--namespace=" + namespace);
    }

    /** @return what it said, whether it was done or not */
    Said tried(String... words) {
        return fed("", words);
    }

    /** @throws ClusterException with what it complained of */
    String done(String... words) {
        var said = tried(words);
        if (!said.isFine()) throw new ClusterException("kubectl " + String.join(" ", words) + ": " + said.why());
        return said.out();
    }

    /** What it says as JSON. @throws ClusterException if it fails */
    JsonNode json(String... words) {
        try {
            return JSON.readTree(done(words));
        } catch (JsonProcessingException e) {
            throw new ClusterException("kubectl " + String.join(" ", words) + " did not say JSON: " + e.getMessage());
        }
    }

    /** With something to read on its input. */
    Said fed(String input, String... words) {
        try {
            var process = start(words);
            var out = text(process.getInputStream());
            var err = text(process.getErrorStream());
            try (var in = process.getOutputStream()) {
                in.write(input.getBytes(StandardCharsets.UTF_8));
            }
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return new Said(124, "", "gave up after " + PATIENCE.toMinutes() + " minutes");
            }
            return new Said(process.exitValue(), out.join(), err.join());
        } catch (IOException failure) {
            throw new UncheckedIOException("kubectl cannot be run: " + failure.getMessage(), failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new ClusterException("stopped while kubectl ran");
        }
    }

    /** A child process that goes on; the caller ends it. */
    Process start(String... words) throws IOException {
        var all = new ArrayList<>(first);
        all.addAll(List.of(words));
        return new ProcessBuilder(all).start();
    }

    private static CompletableFuture<String> text(InputStream in) {
        var text = new CompletableFuture<String>();
        Thread.ofVirtual().start(() -> {
            try (in) {
                text.complete(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException cut) {
                text.complete("");
            }
        });
        return text;
    }
}
