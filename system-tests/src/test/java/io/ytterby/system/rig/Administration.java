package io.ytterby.system.rig;

import io.ytterby.contracts.Topic;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.jspecify.annotations.Nullable;

/** The broker as its operators see it: how far groups have read, and how topics are kept. */
public final class Administration implements AutoCloseable {
    private final String bootstrap;

    /** Kept: whoever waits for a group asks many times a second. */
    private @Nullable Admin admin;

    Administration(String bootstrap) {
        this.bootstrap = bootstrap;
    }

    /** Whether a group has committed that it is past these offsets of a topic; those of others are passed over. */
    public boolean hasRead(String group, Topic topic, Map<TopicPartition, Long> ends) {
        var read = answer(admin().listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata());
        return ends.entrySet().stream()
                .filter(end -> end.getKey().topic().equals(topic.topicName()))
                .allMatch(end -> {
                    var offset = read.get(end.getKey());
                    return offset != null && offset.offset() >= end.getValue();
                });
    }

    /** How many consumers a group has now. */
    public int members(String group) {
        return answer(admin().describeConsumerGroups(List.of(group)).all()).values().stream()
                .mapToInt(found -> found.members().size())
                .sum();
    }

    /** Changes a topic's settings. */
    public void configure(Topic topic, Map<String, String> settings) {
        configure(new ConfigResource(ConfigResource.Type.TOPIC, topic.topicName()), settings);
    }

    /** How long the broker's cleaners rest when there was nothing to clean; they begin anew with it at once. */
    public void cleanEvery(Duration rest) {
        configure(
                new ConfigResource(ConfigResource.Type.BROKER, ""),
                Map.of("log.cleaner.backoff.ms", Long.toString(rest.toMillis())));
    }

    private void configure(ConfigResource what, Map<String, String> settings) {
        Collection<AlterConfigOp> changes = settings.entrySet().stream()
                .map(entry ->
                        new AlterConfigOp(new ConfigEntry(entry.getKey(), entry.getValue()), AlterConfigOp.OpType.SET))
                .toList();
        answer(admin().incrementalAlterConfigs(Map.of(what, changes)).all());
    }

    private synchronized Admin admin() {
        var known = admin;
        if (known == null) admin = known = Admin.create(Map.<String, Object>of("bootstrap.servers", bootstrap));
        return known;
    }

    private static <T> T answer(KafkaFuture<T> future) {
        try {
            return future.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while asking the broker", stopped);
        } catch (ExecutionException refused) {
            throw new IllegalStateException(refused.getMessage(), refused);
        }
    }

    @Override
    public synchronized void close() {
        if (admin != null) admin.close(Duration.ZERO);
        admin = null;
    }
}
