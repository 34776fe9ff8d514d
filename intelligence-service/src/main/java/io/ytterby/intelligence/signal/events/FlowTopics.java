package io.ytterby.intelligence.signal.events;

import io.ytterby.contracts.Topic;
import io.ytterby.kit.topic.KafkaSettings;
import io.ytterby.kit.topic.TopicNames;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The flow's own topics, by which its tasks tell each other: nobody else reads them. The flow makes them, as it does its changelogs, with as
 * many partitions as the records have, so that what is told to a country comes to the task that has its records.
 */
@Singleton
class FlowTopics {
    private static final String A_WEEK_MS = "604800000";

    private final KafkaSettings settings;
    private final TopicNames names;
    private final short replication;

    FlowTopics(
            KafkaSettings settings,
            TopicNames names,
            @ConfigProperty(name = "ytterby.topics.replication", defaultValue = "1") short replication) {
        this.settings = settings;
        this.names = names;
        this.replication = replication;
    }

    String byCountry() {
        return names.of("intelligence.flow-by-country");
    }

    String byCode() {
        return names.of("intelligence.flow-by-code");
    }

    /** @throws ExecutionException if the broker cannot be asked, or has no records' topic yet; the caller tries again */
    void createMissing() throws ExecutionException, InterruptedException {
        var records = names.of(Topic.INTELLIGENCE_TRADE_RECORD);
        try (var admin = Admin.create(settings.admin())) {
            int partitions = Objects.requireNonNull(
                            admin.describeTopics(Set.of(records))
                                    .allTopicNames()
                                    .get()
                                    .get(records),
                            "it was asked for")
                    .partitions()
                    .size();
            var own = List.of(topic(byCountry(), partitions), topic(byCode(), partitions));
            for (var creation : admin.createTopics(own).values().values()) {
                try {
                    creation.get();
                } catch (ExecutionException failure) {
                    if (!(failure.getCause() instanceof TopicExistsException)) throw failure;
                }
            }
            // A stream that starts before the broker itself knows them loses its first thread.
            var _ = admin.describeTopics(Set.of(byCountry(), byCode()))
                    .allTopicNames()
                    .get();
        }
    }

    private NewTopic topic(String name, int partitions) {
        return new NewTopic(name, partitions, replication)
                .configs(Map.of("cleanup.policy", "delete", "retention.ms", A_WEEK_MS));
    }
}
