package io.ytterby.k8s.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A folder that {@code kubectl kustomize} renders.
 *
 * @param scratch where a variation of it may be written, below the same checkout: kustomize takes no absolute paths
 */
record Overlay(Path folder, Path scratch) {
    Manifests render() {
        return render(folder);
    }

    /** The same with one more setting in one of its generated maps. */
    Manifests with(String map, String name, String value) throws IOException {
        Files.createDirectories(scratch);
        var up = scratch.toAbsolutePath()
                .normalize()
                .relativize(folder.toAbsolutePath().normalize());
        Files.writeString(scratch.resolve("kustomization.yaml"), """
                apiVersion: kustomize.config.k8s.io/v1beta1
                kind: Kustomization
                namespace: ytterby
                resources: [%s]
                configMapGenerator:
                  - name: %s
                    behavior: merge
                    literals: ["%s=%s"]
                """.formatted(up, map, name, value));
        return render(scratch);
    }

    private static Manifests render(Path folder) {
        try {
            var process = new ProcessBuilder("kubectl", "kustomize", folder.toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            var yaml = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) throw new ClusterException("kubectl kustomize " + folder + " failed");
            return Manifests.of(yaml);
        } catch (IOException failure) {
            throw new UncheckedIOException("kubectl cannot be run: " + failure.getMessage(), failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new ClusterException("stopped while rendering");
        }
    }
}
