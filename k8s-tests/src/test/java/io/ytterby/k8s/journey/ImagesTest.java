package io.ytterby.k8s.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ImagesTest {
    private static final String PINNED = "ytterby/gateway:0.1.0@sha256:4bf5";

    @Test
    void a_registry_is_put_before_our_own_images_and_before_no_others() {
        var images = new Images.From("registry.example/team");

        assertThat(images.reference(PINNED)).isEqualTo("registry.example/team/" + PINNED);
        assertThat(images.reference("busybox:1")).isEqualTo("busybox:1");
    }

    @Test
    void a_side_loaded_image_is_called_what_its_archive_says_and_is_not_pulled() {
        var images = new Images.SideLoaded(Map.of("gateway", "ytterby/gateway:0.1.0"));

        var pod = images.in(Manifests.of("""
                kind: Pod
                spec: {containers: [{name: a, image: "ytterby/gateway:0.1.0@sha256:4bf5", imagePullPolicy: Always}]}
                """)).objects().getFirst();

        assertThat(pod.at("/spec/containers/0/image").asText()).isEqualTo("ytterby/gateway:0.1.0");
        assertThat(pod.at("/spec/containers/0/imagePullPolicy").asText()).isEqualTo("IfNotPresent");
    }

    @Test
    void an_archive_names_its_images() throws IOException {
        var tags = SideLoad.tags("[{\"Config\":\"c.json\",\"RepoTags\":[\"ytterby/kafka-plain:1.2\"],\"Layers\":[]}]");

        assertThat(tags).containsExactly(Map.entry("kafka-plain", "ytterby/kafka-plain:1.2"));
    }
}
