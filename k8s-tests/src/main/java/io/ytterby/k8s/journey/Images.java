package io.ytterby.k8s.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/**
 * Where the platform's own images come from. As the overlay names them; from a registry of one's own; or side-loaded, when
 * no registry is asked and the archive's own name and tag count: a node that has an image by an archive knows no digest of it.
 */
sealed interface Images {
    /** What the manifests call the platform's own images: {@code ytterby/gateway}. */
    String OWN = "ytterby/";

    record AsNamed() implements Images {}

    /** @param registry without a slash at its end, {@code registry.example:5000/team} */
    record From(String registry) implements Images {}

    /** @param tags what the archives say they are, by the image's name: {@code gateway} to {@code ytterby/gateway:0.1.0} */
    record SideLoaded(Map<String, String> tags) implements Images {
        public SideLoaded {
            tags = Map.copyOf(tags);
        }
    }

    /** The same objects with each of the platform's own images replaced. */
    default Manifests in(Manifests manifests) {
        return new Manifests(manifests.objects().stream()
                .map(object -> {
                    var copy = object.deepCopy();
                    replace(Manifests.podOf(copy));
                    return copy;
                })
                .toList());
    }

    private void replace(JsonNode pod) {
        for (var kind : new String[] {"initContainers", "containers"})
            for (var container : pod.path(kind))
                if (container instanceof ObjectNode own) {
                    own.put("image", reference(own.path("image").asText()));
                    if (this instanceof SideLoaded) own.put("imagePullPolicy", "IfNotPresent");
                }
    }

    /** @param named as the manifests name it, with tag and digest or without */
    default String reference(String named) {
        if (!named.startsWith(OWN)) return named;
        return switch (this) {
            case AsNamed() -> named;
            case From(var registry) -> registry + "/" + named;
            case SideLoaded(var tags) -> tags.getOrDefault(name(named), named);
        };
    }

    /** {@code gateway} of {@code ytterby/gateway:0.1.0@sha256:…} */
    static String name(String reference) {
        return reference.substring(reference.lastIndexOf('/') + 1).split("[:@]", -1)[0];
    }
}
