/**
 * How soon the platform is ready, and how much memory it holds then.
 *
 * <p>Start at {@link io.ytterby.benchmarks.startup.StartupBench}.
 */
@NullMarked
package io.ytterby.benchmarks.startup;

import org.jspecify.annotations.NullMarked;
