package io.ytterby.kit.topic;

import io.ytterby.contracts.Topic;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What a topic, a group or a transactional id is called on the broker: tests set a prefix, production has none. */
@Singleton
public class TopicNames {
    private final String prefix;
    private final String service;

    TopicNames(
            @ConfigProperty(name = "ytterby.topic-prefix") Optional<String> prefix,
            @ConfigProperty(name = "ytterby.service") String service) {
        this.prefix = prefix.orElse("");
        this.service = service;
    }

    public String of(Topic topic) {
        return prefix + topic.topicName();
    }

    /** The name on the broker of anything else: a consumer group, a transactional id. */
    public String of(String name) {
        return prefix + name;
    }

    /** The name without the prefix: what contracts and tables use. */
    public String plain(String brokerName) {
        return brokerName.startsWith(prefix) ? brokerName.substring(prefix.length()) : brokerName;
    }

    public String service() {
        return service;
    }

    /** The state topics that this service writes. */
    public List<Topic> ownStateTopics() {
        return Arrays.stream(Topic.values())
                .filter(topic ->
                        topic.kind() == Topic.Kind.STATE && topic.service().equals(service))
                .toList();
    }
}
