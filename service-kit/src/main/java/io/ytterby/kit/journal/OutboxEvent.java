package io.ytterby.kit.journal;

import io.ytterby.contracts.Topic;
import java.time.Instant;
import java.util.UUID;

/**
 * An event on its way to Kafka.
 *
 * @param id the consumer's de-duplication key; the relay may send an event twice, never with two ids
 * @param key the aggregate's id and the record's key, so that one aggregate's events stay in order
 * @param version the aggregate's version after the change; a state topic's reader drops what is not newer
 * @param type what happened and the version of its words: {@code licensing.licence-suspended.v1}
 * @param schema the payload's shape in contracts: {@code licensing.licence}
 * @param payload on a state topic the whole public state with {@code aggregateVersion} and {@code visibleTo}
 */
public record OutboxEvent(
        UUID id,
        Topic topic,
        String key,
        long version,
        String type,
        String schema,
        Instant occurredAt,
        Object payload) {

    /** A change of an aggregate, told as its whole state. The shape is the topic's own. */
    public static OutboxEvent state(Topic topic, String key, long version, String fact, Instant at, Object payload) {
        if (topic.kind() != Topic.Kind.STATE) throw new IllegalArgumentException(topic + " is no state topic");
        return new OutboxEvent(
                UUID.randomUUID(), topic, key, version, type(topic, fact), topic.topicName(), at, payload);
    }

    /** Something that happened, told once. */
    public static OutboxEvent fact(
            Topic topic, String key, long version, String fact, String schema, Instant at, Object payload) {
        if (topic.kind() != Topic.Kind.FACT) throw new IllegalArgumentException(topic + " is no fact topic");
        return new OutboxEvent(UUID.randomUUID(), topic, key, version, type(topic, fact), schema, at, payload);
    }

    private static String type(Topic topic, String fact) {
        return topic.service() + "." + fact + ".v1";
    }
}
