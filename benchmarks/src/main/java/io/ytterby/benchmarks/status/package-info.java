/** How soon, how long, how much and how silent the gateway's status is. Start at {@link io.ytterby.benchmarks.status.StatusBench}. */
@NullMarked
package io.ytterby.benchmarks.status;

import org.jspecify.annotations.NullMarked;
