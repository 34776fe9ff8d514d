package io.ytterby.k8s.journey;

import java.util.List;
import java.util.stream.Stream;

/** All that is expected, in the order in which it is played. */
final class Expectations {
    private Expectations() {}

    static List<Expectation> on(Stage stage) {
        return Stream.of(
                        new Arrival(stage).expectations(),
                        new Rollouts(stage).expectations(),
                        new Losses(stage).expectations(),
                        new Nodes(stage).expectations(),
                        new Sights(stage).expectations())
                .flatMap(List::stream)
                .toList();
    }
}
