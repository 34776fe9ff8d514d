package io.ytterby.gateway.projection.domain;

/**
 * How far one partition of a state topic has been read, and what it has vouched for until there.
 *
 * @param topic its name without a test's prefix
 * @param topicId the broker's own id of it: a topic that was made anew has another, and offsets of the old mean nothing
 * @param next the offset of the first record that has not been read
 */
public record Position(String topic, String topicId, int partition, long next, TopicClock.Heard heard) {}
