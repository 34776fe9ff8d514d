/**
 * A real Kafka broker (KRaft, one node) in this JVM or in one of its own.
 *
 * <p>Start at {@link io.ytterby.embedded.kafka.EmbeddedKafka}.
 */
@NullMarked
package io.ytterby.embedded.kafka;

import org.jspecify.annotations.NullMarked;
