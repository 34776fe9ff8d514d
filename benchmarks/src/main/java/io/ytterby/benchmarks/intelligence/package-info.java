/**
 * Whether diversion is seen, how early, how often in vain, and how fast. Start at
 * {@link io.ytterby.benchmarks.intelligence.IntelligenceBench}.
 */
@NullMarked
package io.ytterby.benchmarks.intelligence;

import org.jspecify.annotations.NullMarked;
