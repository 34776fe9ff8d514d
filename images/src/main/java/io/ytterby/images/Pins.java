package io.ytterby.images;

import io.ytterby.images.ImageWriter.Written;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** {@code k8s/images/kustomization.yaml}: which builds the manifests mean, the one place where a version and a digest stand. */
record Pins(Path file, String registry) {
    private static final String HEAD = """
            # Which builds the manifests mean. Written by './ytterby images --pin'; edit nothing here.
            apiVersion: kustomize.config.k8s.io/v1alpha1
            kind: Component
            images:
            """;

    static Pins of(Checkout checkout, String registry) {
        return new Pins(checkout.home().resolve("k8s/images/kustomization.yaml"), registry);
    }

    void write(List<Written> images) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text(images));
    }

    String text(List<Written> images) {
        var text = new StringBuilder(HEAD);
        images.stream()
                .sorted(Comparator.comparing(Written::name))
                .forEach(image -> text.append("  - name: ")
                        .append(image.name())
                        .append("\n    newName: ")
                        .append(registry.isEmpty() ? image.name() : registry + "/" + image.name())
                        .append("\n    newTag: ")
                        .append(image.tag())
                        .append("\n    digest: ")
                        .append(image.digest())
                        .append('\n'));
        return text.toString();
    }
}
