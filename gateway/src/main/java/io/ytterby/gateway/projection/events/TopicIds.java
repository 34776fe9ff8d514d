package io.ytterby.gateway.projection.events;

import io.ytterby.contracts.Topic;
import io.ytterby.gateway.projection.app.Projection;
import io.ytterby.kit.topic.KafkaSettings;
import io.ytterby.kit.topic.TopicNames;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;

/** The broker's own ids of the followed topics. */
@Singleton
class TopicIds {
    private final KafkaSettings settings;
    private final TopicNames names;

    TopicIds(KafkaSettings settings, TopicNames names) {
        this.settings = settings;
        this.names = names;
    }

    /** @throws ExecutionException if the broker cannot be asked, or a topic is not there yet */
    Map<String, String> ask() throws ExecutionException, InterruptedException {
        try (var admin = Admin.create(settings.admin())) {
            var wanted = Projection.TOPICS.stream().map(names::of).toList();
            var ids = new HashMap<String, String>();
            admin.describeTopics(wanted)
                    .allTopicNames()
                    .get()
                    .forEach((name, found) ->
                            ids.put(names.plain(name), found.topicId().toString()));
            return ids;
        }
    }

    static boolean isFollowed(String plain) {
        return Projection.TOPICS.stream().anyMatch(topic -> topic.topicName().equals(plain));
    }

    /** One of ours by its name without a prefix. */
    static Topic topic(String plain) {
        return Projection.TOPICS.stream()
                .filter(topic -> topic.topicName().equals(plain))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the gateway does not follow " + plain));
    }
}
