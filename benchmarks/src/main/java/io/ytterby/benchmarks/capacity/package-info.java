/**
 * What a year of trade asks of the platform: drawn, put into queues with measured service times, and counted.
 *
 * <p>Start at {@link io.ytterby.benchmarks.capacity.CapacityBench}. What is measured and what is assumed stands in
 * {@code inputs.json}; the queue is held against the known results of {@link io.ytterby.benchmarks.capacity.ErlangC}. Why:
 * docs/adr/0062.
 */
@NullMarked
package io.ytterby.benchmarks.capacity;

import org.jspecify.annotations.NullMarked;
