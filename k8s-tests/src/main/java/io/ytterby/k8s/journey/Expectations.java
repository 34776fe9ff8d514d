package io.ytterby.k8s.journey;

import java.util.List;
import java.util.stream.Stream;

/** All that is expected, in the order in which it is played. */
final class Expectations {
    private Expectations() {}

    /** @param again whether an earlier test has kept what it applied */
    static List<Expectation> on(Stage stage, boolean again) {
        return Stream.of(
                        new Arrival(stage, again).expectations(),
                        new Rollouts(stage).expectations(),
                        new Losses(stage).expectations(),
                        new Nodes(stage).expectations(),
                        new Sights(stage).expectations())
                .flatMap(List::stream)
                .toList();
    }
}
