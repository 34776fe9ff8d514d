package io.ytterby.k8s.expectation;

import com.fasterxml.jackson.databind.JsonNode;
import io.ytterby.k8s.manifest.Manifest;
import io.ytterby.k8s.manifest.Manifests;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a container takes, and which image it is. */
final class Resources {
    private static final Pattern IMAGE = Pattern.compile("[^:@]+:(?<tag>[\\w.-]+)(@(?<digest>sha256:[0-9a-f]{64}))?");

    private Resources() {}

    static List<Expectation> all() {
        return List.of(
                new Expectation(9, "requests for CPU and memory, a limit for memory, none for CPU", Resources::amounts),
                new Expectation(
                        10, "every image has a tag that is not latest, and all or none a digest", Resources::images));
    }

    private static Stream<String> amounts(Manifests manifests) {
        return manifests.workloads().flatMap(workload -> {
            var wrong = new ArrayList<String>();
            for (var container : workload.containers()) {
                var who = workload.id() + "/" + container.path("name").asText();
                var resources = container.path("resources");
                if (resources.at("/requests/cpu").isMissingNode()) wrong.add(who + ": requests no CPU");
                if (resources.at("/requests/memory").isMissingNode()) wrong.add(who + ": requests no memory");
                if (resources.at("/limits/memory").isMissingNode()) wrong.add(who + ": has no limit for memory");
                if (!resources.at("/limits/cpu").isMissingNode()) wrong.add(who + ": is throttled by a limit for CPU");
            }
            return wrong.stream();
        });
    }

    private static Stream<String> images(Manifests manifests) {
        var all = manifests.workloads().flatMap(Resources::imagesOf).distinct().toList();
        var wrong = new ArrayList<String>();
        int digests = 0;
        for (var image : all) {
            var parts = IMAGE.matcher(image);
            if (!parts.matches()) wrong.add(image + ": has no tag");
            else if (parts.group("tag").equals("latest")) wrong.add(image + ": the latest is another one tomorrow");
            else if (parts.group("digest") != null) digests++;
        }
        if (digests > 0 && digests < all.size())
            all.stream()
                    .filter(image -> !image.contains("@"))
                    .map(image -> image + ": has no digest, and others have")
                    .forEach(wrong::add);
        return wrong.stream();
    }

    private static Stream<String> imagesOf(Manifest workload) {
        var images = new ArrayList<String>();
        for (JsonNode container : workload.containers())
            images.add(container.path("image").asText());
        return images.stream();
    }
}
