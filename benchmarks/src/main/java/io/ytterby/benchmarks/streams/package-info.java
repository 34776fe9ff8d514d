/** The gateway's streams, from an event on Kafka to ten thousand clients. Start at {@link io.ytterby.benchmarks.streams.StreamsBench}. */
@NullMarked
package io.ytterby.benchmarks.streams;

import org.jspecify.annotations.NullMarked;
