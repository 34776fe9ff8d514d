package io.ytterby.gateway.projection.events;

import io.ytterby.gateway.projection.app.Projection;
import io.ytterby.kit.topic.TopicNames;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;

/**
 * Every partition of the followed topics, read from the beginning; no group, so every replica has all. The end of each
 * as it was when it was first seen says when the start has been caught up with.
 */
final class Assignment {
    private static final Duration ASK = Duration.ofSeconds(5);

    private final Consumer<String, byte[]> kafka;
    private final TopicNames names;
    private final Projection projection;
    private final Set<TopicPartition> assigned = new HashSet<>();
    private final Map<TopicPartition, Long> ends = new HashMap<>();

    Assignment(Consumer<String, byte[]> kafka, TopicNames names, Projection projection) {
        this.kafka = kafka;
        this.names = names;
        this.projection = projection;
    }

    /** Takes up partitions that are new since the last look. @throws org.apache.kafka.common.KafkaException if nobody answers */
    void refresh() {
        var added = new ArrayList<TopicPartition>();
        for (var topic : Projection.TOPICS) {
            var found = kafka.partitionsFor(names.of(topic), ASK);
            found.stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .filter(partition -> !assigned.contains(partition))
                    .forEach(added::add);
            projection.clock(topic).partitions(found.size());
        }
        if (!added.isEmpty()) takeUp(added);
    }

    private void takeUp(List<TopicPartition> added) {
        ends.putAll(kafka.endOffsets(added, ASK));
        assigned.addAll(added);
        kafka.assign(assigned);
        kafka.seekToBeginning(added);
    }

    /** Whether everything that lay on the topics when they were first seen has been read. */
    boolean caughtUp() {
        if (assigned.isEmpty()) return false;
        List<TopicPartition> read = ends.entrySet().stream()
                .filter(end -> kafka.position(end.getKey(), ASK) >= end.getValue())
                .map(Map.Entry::getKey)
                .toList();
        read.forEach(ends::remove);
        return ends.isEmpty();
    }
}
