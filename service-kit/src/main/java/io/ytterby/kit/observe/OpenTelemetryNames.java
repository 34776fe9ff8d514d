package io.ytterby.kit.observe;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.distribution.DistributionStatisticConfig;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Requests and events under the names that OpenTelemetry gives them, with buckets on both sides of each objective: a
 * service's {@code http.server.requests} becomes {@code http.server.request.duration} by method, route and status.
 */
@Singleton
class OpenTelemetryNames implements MeterFilter {
    static final String REQUESTS = "http.server.request.duration";
    static final String EVENTS = "messaging.process.duration";

    private static final Map<String, String> TAGS = Map.of(
            "method", "http.request.method",
            "uri", "http.route",
            "status", "http.response.status_code");

    private static final double[] BUCKETS = Stream.of(5, 10, 25, 50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000)
            .mapToDouble(millis -> Duration.ofMillis(millis).toNanos())
            .toArray();

    @Override
    public Meter.Id map(Meter.Id id) {
        if (!id.getName().equals("http.server.requests")) return id;
        var tags = id.getTags().stream()
                .filter(tag -> TAGS.containsKey(tag.getKey()))
                .map(tag -> Tag.of(TAGS.getOrDefault(tag.getKey(), tag.getKey()), tag.getValue()))
                .toList();
        return id.withName(REQUESTS).replaceTags(Tags.of(tags));
    }

    @Override
    public DistributionStatisticConfig configure(Meter.Id id, DistributionStatisticConfig config) {
        if (!id.getName().equals(REQUESTS) && !id.getName().equals(EVENTS)) return config;
        return DistributionStatisticConfig.builder()
                .serviceLevelObjectives(BUCKETS)
                .build()
                .merge(config);
    }
}
