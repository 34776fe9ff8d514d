package io.ytterby.k8s.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OverlaysTest {
    @BeforeAll
    static void kubectl_renders() {
        assumeTrue(Kubectl.isThere(), "there is no kubectl on this machine: the manifests cannot be rendered");
    }

    @ParameterizedTest
    @EnumSource
    void an_overlay_renders_and_the_same_each_time(Overlay overlay) throws IOException {
        var once = overlay.rendered();

        var again = Overlay.parse(Kubectl.kustomize(overlay.folder()));

        assertThat(once.services().map(Manifest::name))
                .containsExactlyInAnyOrder(
                        "certification", "gateway", "inspection", "intelligence", "licensing", "tips", "tracking");
        assertThat(again).isEqualTo(once);
    }

    @Test
    void every_folder_of_overlays_is_known_here() throws IOException {
        try (var folders = Files.list(Overlay.home().resolve("k8s/overlays"))) {
            var titles = folders.map(folder -> folder.getFileName().toString()).toList();

            assertThat(titles)
                    .containsExactlyInAnyOrderElementsOf(
                            Arrays.stream(Overlay.values()).map(Overlay::title).toList());
        }
    }
}
