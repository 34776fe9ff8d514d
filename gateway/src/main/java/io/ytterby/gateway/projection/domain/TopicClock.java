package io.ytterby.gateway.projection.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Until when everything on a topic is known. A heartbeat vouches for all that its service committed before it; an event
 * vouches only for itself, so it counts only where no heartbeat has been heard: else an event that overtakes a stuck
 * one would call the stuck one known.
 */
public final class TopicClock {
    private final Map<Integer, Instant> heartbeats = new ConcurrentHashMap<>();
    private final Map<Integer, Instant> events = new ConcurrentHashMap<>();
    private volatile int partitions;

    /** What was heard last on a partition, and until when it vouches; null where nothing was. */
    public record Heard(
            @Nullable Instant heartbeat, @Nullable Instant event) {}

    /** @param count how many partitions the topic has; it only grows */
    public void partitions(int count) {
        partitions = Math.max(partitions, count);
    }

    /**
     * @param heardAt our own time now: a heartbeat cannot vouch for what is still to come, so one whose service has a
     *     clock that runs ahead counts from when it came
     */
    public void heartbeat(int partition, Instant asOf, Instant heardAt) {
        heartbeats.merge(partition, earlier(asOf, heardAt), TopicClock::later);
    }

    public void event(int partition, Instant at, Instant heardAt) {
        events.merge(partition, earlier(at, heardAt), TopicClock::later);
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

    public int partitions() {
        return partitions;
    }

    public Heard heard(int partition) {
        return new Heard(heartbeats.get(partition), events.get(partition));
    }

    /** Takes up again what was heard before a restart. */
    public void restore(int partition, Heard heard) {
        if (heard.heartbeat() != null) heartbeats.merge(partition, heard.heartbeat(), TopicClock::later);
        if (heard.event() != null) events.merge(partition, heard.event(), TopicClock::later);
    }

    /** Forgets all that was heard; the partitions stay. */
    public void forget() {
        heartbeats.clear();
        events.clear();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
