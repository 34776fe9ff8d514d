package io.ytterby.images;

import static org.assertj.core.api.Assertions.assertThat;

import io.ytterby.images.ImageWriter.Written;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class PinsTest {
    private static final List<Written> IMAGES = List.of(
            new Written("ytterby/tracking", "1.0", "sha256:02", Path.of("tracking.tar")),
            new Written("ytterby/gateway", "1.0", "sha256:01", Path.of("gateway.tar")));

    @Test
    void each_image_is_pinned_by_tag_and_digest_in_the_order_of_names() {
        var pins = new Pins(Path.of("kustomization.yaml"), "registry.example/earths");

        var text = pins.text(IMAGES);

        assertThat(text).containsSubsequence("kind: Component", "ytterby/gateway", "sha256:01", "ytterby/tracking");
        assertThat(text).contains("newName: registry.example/earths/ytterby/gateway\n    newTag: 1.0\n");
    }
}
