/**
 * The topology of Kafka Streams. Start at {@link io.ytterby.intelligence.signal.events.FlowTopology}.
 */
@NullMarked
package io.ytterby.intelligence.signal.events;

import org.jspecify.annotations.NullMarked;
