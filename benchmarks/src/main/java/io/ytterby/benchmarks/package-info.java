/**
 * Measurements of one thing each, side by side with peers, run by {@code ./ytterby bench NAME}.
 *
 * <p>Start at {@link io.ytterby.benchmarks.Bench}. A new one is a picocli command class that prints a table and, as its last
 * line, one line of JSON ({@link io.ytterby.benchmarks.Table}, {@link io.ytterby.benchmarks.JsonLine}); name it in the list there.
 */
@NullMarked
package io.ytterby.benchmarks;

import org.jspecify.annotations.NullMarked;
