/**
 * Processes and ports of this machine: who still lives, what is free, run and wait.
 *
 * <p>Start at {@link io.ytterby.embedded.process.ProcessStamp}: a pid alone is never trusted, since pids are used again.
 */
@NullMarked
package io.ytterby.embedded.process;

import org.jspecify.annotations.NullMarked;
