/**
 * Traces over a million lots, side by side with the same SQL without the service. Start at {@link
 * io.ytterby.benchmarks.lineage.LineageBench}.
 */
@NullMarked
package io.ytterby.benchmarks.lineage;

import org.jspecify.annotations.NullMarked;
