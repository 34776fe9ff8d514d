package io.ytterby.gateway.projection.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Until when everything on a topic is known. A heartbeat vouches for all that its service committed before it; an event
 * vouches only for itself, so it counts only where no heartbeat has been heard: else an event that overtakes a stuck
 * one would call the stuck one known.
 */
public final class TopicClock {
    private final Map<Integer, Instant> heartbeats = new ConcurrentHashMap<>();
    private final Map<Integer, Instant> events = new ConcurrentHashMap<>();
    private volatile int partitions;

    /** @param count how many partitions the topic has; it only grows */
    public void partitions(int count) {
        partitions = Math.max(partitions, count);
    }

    public void heartbeat(int partition, Instant asOf) {
        heartbeats.merge(partition, asOf, TopicClock::later);
    }

    public void event(int partition, Instant at) {
        events.merge(partition, at, TopicClock::later);
    }

    /** Empty while a partition has never been heard. */
    public Optional<Instant> asOf() {
        int count = partitions;
        List<Instant> heard = new ArrayList<>(count);
        for (int partition = 0; partition < count; partition++)
            Optional.ofNullable(heartbeats.getOrDefault(partition, events.get(partition)))
                    .ifPresent(heard::add);
        return heard.size() < count ? Optional.empty() : heard.stream().min(Instant::compareTo);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
