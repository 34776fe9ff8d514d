package io.ytterby.kit.topic;

import io.ytterby.contracts.Topic;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Makes the topics that are missing. Every service makes all of them, so that none waits for another to start; where an
 * operator makes them, and services have no right to, {@code ytterby.topics.create} is false.
 */
@Singleton
public class TopicCreation {
    private static final String THIRTY_DAYS_MS = "2592000000";

    private final KafkaSettings settings;
    private final TopicNames names;
    private final int partitions;
    private final short replication;
    private final boolean create;

    TopicCreation(
            KafkaSettings settings,
            TopicNames names,
            @ConfigProperty(name = "ytterby.topics.partitions", defaultValue = "3") int partitions,
            @ConfigProperty(name = "ytterby.topics.replication", defaultValue = "1") short replication,
            @ConfigProperty(name = "ytterby.topics.create", defaultValue = "true") boolean create) {
        this.settings = settings;
        this.names = names;
        this.partitions = partitions;
        this.replication = replication;
        this.create = create;
    }

    /** @throws ExecutionException if the broker cannot be asked; the caller tries again */
    public void createMissing() throws ExecutionException, InterruptedException {
        if (!create) return;
        try (var admin = Admin.create(settings.admin())) {
            var existing = admin.listTopics().names().get();
            var missing = Arrays.stream(Topic.values())
                    .filter(topic -> !existing.contains(names.of(topic)))
                    .map(this::newTopic)
                    .toList();
            for (var creation : admin.createTopics(missing).values().values()) {
                try {
                    creation.get();
                } catch (ExecutionException failure) {
                    if (!(failure.getCause() instanceof TopicExistsException)) throw failure;
                }
            }
        }
    }

    private NewTopic newTopic(Topic topic) {
        return new NewTopic(names.of(topic), partitions, replication)
                .configs(
                        switch (topic.kind()) {
                            case STATE -> Map.of("cleanup.policy", "compact", "min.cleanable.dirty.ratio", "0.1");
                            case FACT -> Map.of("cleanup.policy", "delete", "retention.ms", THIRTY_DAYS_MS);
                        });
    }
}
