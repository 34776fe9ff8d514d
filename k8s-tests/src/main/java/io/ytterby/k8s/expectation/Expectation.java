package io.ytterby.k8s.expectation;

import io.ytterby.k8s.manifest.Manifests;
import java.util.List;
import java.util.stream.Stream;

/**
 * One thing that holds of every overlay.
 *
 * @param number of the operators' thirty expectations (docs/adr/0056)
 * @param sentence what holds
 * @param rule says of an overlay's objects where it does not
 */
public record Expectation(int number, String sentence, Rule rule) {
    /** Names each violation: {@code Deployment gateway: …}. */
    @FunctionalInterface
    public interface Rule {
        Stream<String> violations(Manifests manifests);
    }

    /** Empty if it holds. */
    public List<String> violations(Manifests manifests) {
        return rule.violations(manifests).toList();
    }

    @Override
    public String toString() {
        return number + " " + sentence;
    }
}
