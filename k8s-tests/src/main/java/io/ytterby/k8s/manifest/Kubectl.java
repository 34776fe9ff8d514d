package io.ytterby.k8s.manifest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The kubectl of this machine, of which only its kustomize is used: it needs no cluster. */
public final class Kubectl {
    private Kubectl() {}

    /** Whether there is one. */
    public static boolean isThere() {
        try {
            return run(List.of("kubectl", "version", "--client")).exit() == 0;
        } catch (IOException missing) {
            return false;
        }
    }

    /**
     * The YAML of a folder with a kustomization.
     *
     * @throws IOException with kubectl's own words if it cannot be rendered
     */
    public static String kustomize(Path folder) throws IOException {
        var ended = run(List.of("kubectl", "kustomize", folder.toString()));
        if (ended.exit() != 0) throw new IOException("kubectl kustomize " + folder + ": " + ended.error());
        return ended.output();
    }

    private record Ended(int exit, String output, String error) {}

    private static Ended run(List<String> command) throws IOException {
        var process = new ProcessBuilder(command).start();
        try (var errors = process.errorReader(StandardCharsets.UTF_8);
                var output = process.getInputStream()) {
            var text = new String(output.readAllBytes(), StandardCharsets.UTF_8);
            var error = String.join("\n", errors.lines().toList());
            return new Ended(process.waitFor(), text, error);
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while kubectl ran", interrupted);
        }
    }
}
