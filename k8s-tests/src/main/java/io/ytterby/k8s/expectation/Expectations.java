package io.ytterby.k8s.expectation;

import io.ytterby.k8s.code.CodeConsumers;
import io.ytterby.k8s.code.CodeSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** All of them, in the order of their numbers. */
public final class Expectations {
    private Expectations() {}

    /** @param home the checkout: some compare the manifests with the services' code */
    public static List<Expectation> all(Path home) throws IOException {
        return Stream.of(
                        PodHardening.all(),
                        Resources.all(),
                        Probes.all(),
                        Availability.all(),
                        NetworkEdges.all(),
                        ServiceWiring.all(),
                        Settings.all(CodeSettings.read(home)),
                        KafkaRights.all(CodeConsumers.read(home)),
                        DatabaseCare.all())
                .flatMap(List::stream)
                .toList();
    }
}
