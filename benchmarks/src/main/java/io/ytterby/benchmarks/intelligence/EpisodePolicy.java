package io.ytterby.benchmarks.intelligence;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The newest policy of alerts that the platform ships: the bench judges by the very file that the service reads. */
record EpisodePolicy(double raiseAt, double discoverAt, double discoveryRate) {
    private static final String FILE = "/intelligence/alert-policy.json";

    static EpisodePolicy ofThePlatform() {
        try (var in = EpisodePolicy.class.getResourceAsStream(FILE)) {
            var policies = new ObjectMapper().readTree(in).path("policies");
            var newest = policies.get(policies.size() - 1);
            return new EpisodePolicy(
                    newest.required("raiseAt").asDouble(),
                    newest.required("discoverAt").asDouble(),
                    newest.required("discoveryRate").asDouble());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("no policy of alerts at " + FILE, unreadable);
        }
    }
}
