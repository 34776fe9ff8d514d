package io.ytterby.gateway.projection.events;

import io.ytterby.gateway.projection.app.Projection;
import io.ytterby.gateway.projection.domain.Position;
import io.ytterby.kit.topic.TopicNames;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/**
 * Every partition of the followed topics, read on from where it is known, else from the beginning; no group, so every
 * replica has all. The end of each as it was when it was first seen says when the start has been caught up with.
 */
final class Assignment {
    private static final Logger LOG = Logger.getLogger(Assignment.class);
    private static final Duration ASK = Duration.ofSeconds(5);

    private final Consumer<String, byte[]> kafka;
    private final TopicNames names;
    private final Projection projection;
    private final Map<String, String> ids;
    private final Map<TopicPartition, Long> known = new HashMap<>();
    private final Set<TopicPartition> assigned = new HashSet<>();
    private final Map<TopicPartition, Long> ends = new HashMap<>();

    /**
     * @param ids the broker's ids of the topics
     * @param from what the projection knows already; if the topics there are others, it has to forget it
     */
    Assignment(
            Consumer<String, byte[]> kafka,
            TopicNames names,
            Projection projection,
            Map<String, String> ids,
            List<Position> from) {
        this.kafka = kafka;
        this.names = names;
        this.projection = projection;
        this.ids = ids;
        from.forEach(position ->
                known.put(new TopicPartition(names.of(position.topic()), position.partition()), position.next()));
        if (!isOfTheseTopics(from)) forget();
    }

    private boolean isOfTheseTopics(List<Position> from) {
        return from.stream().allMatch(position -> position.topicId().equals(ids.get(position.topic())));
    }

    private void forget() {
        LOG.error("what was known belongs to other topics than those that Kafka has: all is forgotten and read anew");
        projection.forget();
        known.clear();
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
        // A broker that has just made its topics may not know of them yet; polling nothing would end the reading for
        // good.
        if (assigned.isEmpty()) throw new KafkaException("no partition of the state topics is known yet");
    }

    private void takeUp(List<TopicPartition> added) {
        var newEnds = kafka.endOffsets(added, ASK);
        if (added.stream().anyMatch(one -> known.getOrDefault(one, 0L) > newEnds.getOrDefault(one, 0L))) forget();
        ends.putAll(newEnds);
        assigned.addAll(added);
        kafka.assign(assigned);
        for (var partition : added) {
            var next = known.get(partition);
            if (next == null) kafka.seekToBeginning(List.of(partition));
            else kafka.seek(partition, next);
        }
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

    /** How far each partition has been read, and what it has vouched for. */
    List<Position> positions() {
        return assigned.stream().map(this::position).toList();
    }

    private Position position(TopicPartition partition) {
        var plain = names.plain(partition.topic());
        return new Position(
                plain,
                ids.getOrDefault(plain, ""),
                partition.partition(),
                kafka.position(partition, ASK),
                projection.clock(TopicIds.topic(plain)).heard(partition.partition()));
    }
}
