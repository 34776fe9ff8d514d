package io.ytterby.embedded.container;

import io.ytterby.contracts.Topic;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/** The topics of the contracts on a broker of one node. */
record ContractTopics(int partitions) {
    private static final String THIRTY_DAYS_MS = "2592000000";

    /** Makes those that are missing. Returns how many. */
    int createMissing(String bootstrap) throws ExecutionException, InterruptedException {
        try (var admin = Admin.create(Map.of(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrap))) {
            var existing = admin.listTopics().names().get();
            var missing = Arrays.stream(Topic.values())
                    .filter(topic -> !existing.contains(topic.topicName()))
                    .map(this::topic)
                    .toList();
            admin.createTopics(missing).all().get();
            return missing.size();
        }
    }

    private NewTopic topic(Topic topic) {
        var settings = switch (topic.kind()) {
            case STATE -> Map.of("cleanup.policy", "compact", "min.cleanable.dirty.ratio", "0.1");
            case FACT -> Map.of("cleanup.policy", "delete", "retention.ms", THIRTY_DAYS_MS);
        };
        return new NewTopic(topic.topicName(), partitions, (short) 1).configs(settings);
    }
}
