/**
 * Places where a test may kill the process. Start at {@link io.ytterby.kit.fault.CrashPoint}.
 */
@NullMarked
package io.ytterby.kit.fault;

import org.jspecify.annotations.NullMarked;
